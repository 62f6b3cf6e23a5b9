// title: How two countries are connected
// description: Each city or region of the one country with each of the other that it is tied to by an agreement, aid, a membership or an office, or else through one entity in between. Neither countries nor cities and regions of the two stand in between. The same country twice: how its own are connected.
// param: from STRING of country required -- ISO code of a country
// param: to STRING of country required -- ISO code of the other
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: length INTEGER -- number of steps, 1 or 2
// returns: place STRING -- id of the city or region of the one country
// returns: placeName STRING -- its name
// returns: other STRING -- id of the city or region of the other
// returns: otherName STRING -- its name
// returns: between LIST<STRING> -- ids of all that stand in between
// example: from=UA&to=FI
MATCH (one:Entity)
WHERE one.country = $from AND one:City|Region
MATCH (one)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(near:Entity)
WHERE NOT near:Country
  AND ($from = $to OR NOT (near:City|Region AND coalesce(near.country = $from, false)))
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH DISTINCT one, near, near:City|Region AND coalesce(near.country = $to, false) AS there
CALL (one, near, there) {
  WITH *
  WHERE there
  RETURN near AS two, 1 AS length, null AS middle
  UNION
  WITH *
  WHERE NOT there
  MATCH (near)-[s:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(two:City|Region)
  WHERE two.country = $to
    AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
      ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
      ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
        AND coalesce(s.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
  RETURN DISTINCT two AS two, 2 AS length, near.id AS middle
}
WITH one, two, length, middle
WHERE $from <> $to OR one.id < two.id
ORDER BY length, middle
WITH one, two, length, collect(middle) AS between
ORDER BY length
WITH one, two, collect({length: length, between: between})[0] AS shortest
RETURN shortest.length AS length, one.id AS place, one.name AS placeName, two.id AS other, two.name AS otherName,
  shortest.between AS between
ORDER BY length, place, other
