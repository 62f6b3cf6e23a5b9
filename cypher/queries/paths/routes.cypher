// title: All routes of up to three steps between two entities
// description: Every route over agreements, aid, memberships and offices that passes no entity twice; several facts between the same two are one step. Countries do not stand in between.
// param: from STRING of entity required -- id of an entity
// param: to STRING of entity required -- id of the other
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: length INTEGER -- number of steps
// returns: nodes LIST<NODE> -- the entities in order
// example: from=ua-dnipro&to=be-brussels
MATCH (origin:Entity {id: $from})
MATCH (goal:Entity {id: $to})
WHERE origin <> goal
MATCH (origin)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(near:Entity)
WHERE (near = goal OR NOT near:Country)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH origin, goal, collect(DISTINCT near) AS first
MATCH (goal)-[s:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(near:Entity)
WHERE (near = origin OR NOT near:Country)
  AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
WITH origin, goal, first, collect(DISTINCT near) AS last
CALL (origin, goal, first, last) {
  WITH *
  WHERE goal IN first
  RETURN [] AS middle
  UNION
  UNWIND first AS one
  WITH one, last
  WHERE one IN last
  RETURN [one] AS middle
  UNION
  UNWIND first AS one
  MATCH (one)-[t:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(two:Entity)
  WHERE one <> goal AND two <> origin AND two IN last
    AND CASE WHEN $knownAt IS NULL THEN t.knownTo IS NULL
      ELSE coalesce(t.knownFrom <= $knownAt, true) AND coalesce($knownAt < t.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR t.status <> 'ended'
      ELSE NOT t.status IN ['proposed', 'draft'] AND coalesce(t.validFrom <= $validAt, true)
        AND coalesce(t.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT t.status IN ['proposed', 'draft'] ELSE t.status IN $statuses END
  RETURN DISTINCT [one, two] AS middle
}
RETURN size(middle) + 1 AS length, [origin] + middle + [goal] AS nodes
ORDER BY length, [node IN middle | node.id]
