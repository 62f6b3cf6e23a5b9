// title: How many facts make the ties of the projection, and how many of them are undated
MATCH (a:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY]->(b:Entity)
WHERE NOT a:Country
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
RETURN count(r) AS facts, count(CASE WHEN r.stated IS NULL THEN 1 END) AS undated
