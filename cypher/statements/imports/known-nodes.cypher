// title: Entities and themes of these ids that are there already, or were until they were merged
UNWIND $ids AS id
MATCH (n:Entity|Theme|Merged {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS type, properties(n) AS properties
