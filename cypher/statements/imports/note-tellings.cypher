// title: Notes what dossiers told of entities that others had listed before, and what of it was new
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
WITH row, e
WHERE row.first OR EXISTS { MATCH (:Mention {id: row.id}) }
MERGE (m:Mention {id: row.id})
WITH row, e, m, coalesce(m.names, []) AS names, coalesce(m.keys, []) AS keys
SET m += row.told, m.dataset = row.dataset, m.names = names + [name IN row.told.names WHERE NOT name IN names],
  m.keys = keys + [key IN row.told.keys WHERE NOT key IN keys]
MERGE (m)-[edge:MENTIONS]->(e)
SET edge.names = coalesce(edge.names, []) + row.names, edge.keys = coalesce(edge.keys, []) + row.keys,
  edge.properties = coalesce(edge.properties, []) + row.properties
