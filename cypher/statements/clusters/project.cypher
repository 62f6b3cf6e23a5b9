// title: Projects the entities but countries, and one undirected tie for all facts between two of them that count
MATCH (a:Entity)
WHERE NOT a:Country
  AND ($dataset IS NULL OR $dataset IN a.datasets)
OPTIONAL MATCH (a)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY]-(b:Entity)
WHERE a.id < b.id
  AND NOT b:Country
  AND type(r) IN $types
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR NOT r.status IN ['proposed', 'draft', 'ended']
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH DISTINCT a, b
ORDER BY a.id, b.id
RETURN gds.graph.project($graph, a, b, {}, {undirectedRelationshipTypes: ['*']}) AS projected
