// title: Entities and themes of these ids that are there already
UNWIND $ids AS id
MATCH (n:Entity|Theme {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS type, properties(n) AS properties
