// title: What the facts among some entities are about, and their accords, the commonest first
MATCH (a:Entity)-[r:AGREEMENT|ACTIVITY|MEMBER_OF]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
  AND type(r) IN $types
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR NOT r.status IN ['proposed', 'draft', 'ended']
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH DISTINCT CASE WHEN b:Accord THEN b.id ELSE r.id END AS instrument, CASE WHEN b:Accord THEN b.themes ELSE r.themes END AS themes
UNWIND themes AS theme
RETURN theme AS theme, count(*) AS facts
ORDER BY facts DESC, theme
