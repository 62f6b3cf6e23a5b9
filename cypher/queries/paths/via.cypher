// title: What stands between two entities
// description: Every entity that is tied to both by an agreement, aid, a membership or an office: all routes of two steps. Countries do not stand in between.
// param: from STRING of entity required -- id of an entity
// param: to STRING of entity required -- id of the other
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: between STRING -- id of the entity in between
// returns: betweenName STRING -- its name
// returns: betweenType STRING -- its label
// returns: factsFrom LIST<STRING> -- its facts with the first
// returns: factsTo LIST<STRING> -- its facts with the second
// example: from=ua-dnipro&to=ua-kyiv
MATCH (origin:Entity {id: $from})-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(middle:Entity)
WHERE NOT middle:Country AND middle.id <> $to
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH middle, r.id AS fact
ORDER BY fact
WITH middle, collect(DISTINCT fact) AS factsFrom
MATCH (middle)-[s:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(:Entity {id: $to})
WHERE middle.id <> $from
  AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
WITH middle, factsFrom, s.id AS fact
ORDER BY fact
WITH middle, factsFrom, collect(DISTINCT fact) AS factsTo
RETURN middle.id AS between, middle.name AS betweenName,
  head([label IN labels(middle) WHERE label <> 'Entity']) AS betweenType,
  factsFrom AS factsFrom, factsTo AS factsTo
ORDER BY between
