// title: Takes from entities what only the data set that was the first to list them told, where rows of all others tell of them, too
MATCH (e:Entity)
WHERE $dataset IN e.datasets AND size(e.datasets) > 1 AND e.dataset IS NULL
  AND NOT EXISTS { MATCH (:Mention {dataset: $dataset})-[:MENTIONS]->(e) }
  AND NOT EXISTS { MATCH (:Merged)-[:MERGED_INTO]->(e) }
MATCH (m:Mention)-[edge:MENTIONS]->(e)
WITH e, collect(m) AS mentions, collect(edge) AS edges
WHERE all(name IN e.datasets WHERE name = $dataset OR any(m IN mentions WHERE m.dataset = name))
WITH e, mentions, edges, ['latitude', 'longitude', 'population', 'wikidata', 'geonames', 'country'] AS general
WITH e, mentions, edges, general, [key IN general WHERE e[key] IS NOT NULL AND none(m IN mentions WHERE m[key] IS NOT NULL)] AS lost
CALL (e, lost) {
  MATCH (e)-[lies:LOCATED_IN]->(:Country {code: e.country})
  WHERE 'country' IN lost
  DELETE lies
}
SET e.names = [name IN e.names WHERE any(m IN mentions WHERE name IN m.names)],
  e.keys = [key IN e.keys WHERE any(m IN mentions WHERE key IN m.keys)]
SET e.name = CASE WHEN e.name IN e.names THEN e.name ELSE e.names[0] END
FOREACH (key IN lost | SET e[key] = null)
FOREACH (edge IN edges |
  SET edge.names = startNode(edge).names, edge.keys = startNode(edge).keys,
    edge.properties = [key IN general WHERE startNode(edge)[key] IS NOT NULL])
