// title: Facts for an export: all that were ever told, or those that count on a day
MATCH (from:Entity)-[r:$any($types)]->(to:Entity|Theme)
WHERE ($kinds IS NULL OR r.kind IN $kinds)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($countries IS NULL OR CASE WHEN from:Country THEN from.code ELSE from.country END IN $countries
    AND (to:Theme OR CASE WHEN to:Country THEN to.code ELSE to.country END IN $countries))
  AND ($history
    OR CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR coalesce(r.status, '') <> 'ended'
      ELSE NOT coalesce(r.status, '') IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END)
RETURN type(r) AS type, properties(r) AS properties, from.id AS from, to.id AS to,
  [from.longitude, from.latitude] AS fromPosition, [to.longitude, to.latitude] AS toPosition
