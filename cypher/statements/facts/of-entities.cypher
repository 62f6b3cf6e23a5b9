// title: Facts of some entities that count, in both directions
MATCH (e:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS|LOCATED_IN]-(other)
WHERE e.id IN $ids
  AND (size($with) = 0 OR other.id IN $with)
  AND type(r) IN $types
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR coalesce(r.status, '') <> 'ended'
    ELSE NOT coalesce(r.status, '') IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH collect(DISTINCT r) AS counting
CALL (counting) {
  UNWIND counting AS r
  WITH r
  ORDER BY type(r), r.id, endNode(r).id, startNode(r).id
  SKIP $offset
  LIMIT $limit
  RETURN collect({
    type: type(r), properties: properties(r),
    from: {id: startNode(r).id, name: startNode(r).name, type: [label IN labels(startNode(r)) WHERE label <> 'Entity'][0]},
    to: {id: endNode(r).id, name: endNode(r).name, type: [label IN labels(endNode(r)) WHERE label <> 'Entity'][0]}
  }) AS facts
}
RETURN size(counting) AS total, facts AS facts
