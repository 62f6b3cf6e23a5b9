// title: Notes what rows told of entities that were there already, and what of it was new
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (m:Mention {id: row.id})
SET m = row.told, m.id = row.id, m.dataset = row.dataset
MERGE (m)-[edge:MENTIONS]->(e)
SET edge.names = coalesce(edge.names, []) + row.names, edge.keys = coalesce(edge.keys, []) + row.keys,
  edge.properties = coalesce(edge.properties, []) + row.properties
