// title: What entities are called
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name
