// title: Notes what rows told of entities that were there already, and what of it was new
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (m:Mention {id: row.id})
SET m = row.told, m.id = row.id, m.dataset = row.dataset
MERGE (m)-[edge:MENTIONS]->(e)
WITH row, edge, coalesce(edge.names, []) AS names, coalesce(edge.keys, []) AS keys, coalesce(edge.properties, []) AS properties
SET edge.names = names + [name IN row.names WHERE NOT name IN names],
  edge.keys = keys + [key IN row.keys WHERE NOT key IN keys],
  edge.properties = properties + [property IN row.properties WHERE NOT property IN properties]
