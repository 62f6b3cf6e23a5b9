// title: Shortest path between two entities
// description: One of the shortest chains of agreements, aid, memberships and offices between the two, at most 8 steps long. Organisations, accords and people may stand in between, a country only at an end.
// param: from STRING of entity required -- id of an entity
// param: to STRING of entity required -- id of the other
// param: avoid LIST<STRING> of entity = null -- ids of entities that the path must not touch
// param: avoidCountries LIST<STRING> of country = null -- ISO codes of countries whose entities must not stand in between
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: length INTEGER -- number of steps
// returns: path PATH -- the entities in order
// returns: types LIST<STRING> -- the type of each step
// returns: facts LIST<STRING> -- one fact for each step
// example: from=ua-dnipro&to=ie-dublin
MATCH (origin:Entity {id: $from})
MATCH (goal:Entity {id: $to})
WHERE origin <> goal AND NOT origin.id IN coalesce($avoid, [])
MATCH path = SHORTEST 1 (origin)
  ((:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(next:Entity)
    WHERE NOT next.id IN coalesce($avoid, [])
      AND (next.id = $to OR NOT next:Country AND NOT coalesce(next.country IN $avoidCountries, false))
      AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  ){1,8}(goal)
RETURN length(path) AS length, path AS path, [fact IN r | type(fact)] AS types, [fact IN r | fact.id] AS facts
ORDER BY length, facts
