// title: What rows told of entities that several data sets list, and what of it was new
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE size(e.datasets) > 1 AND e.dataset IS NULL
OPTIONAL MATCH (m:Mention)-[edge:MENTIONS]->(e)
RETURN id, EXISTS { MATCH (:Merged)-[:MERGED_INTO]->(e) } AS merged, collect(CASE WHEN m IS NOT NULL THEN {
  dataset: m.dataset, told: properties(m), names: coalesce(edge.names, []), keys: coalesce(edge.keys, []),
  properties: coalesce(edge.properties, [])} END) AS mentions
