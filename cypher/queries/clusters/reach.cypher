// title: How far an entity reaches
// description: How many entities lie one, two, three and four steps away over agreements, aid, memberships and offices; each counts at its shortest distance. Countries neither count nor stand in between.
// param: id STRING of entity required -- id of the entity
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: distance INTEGER -- number of steps
// returns: entities INTEGER -- entities at that distance
// returns: cities INTEGER -- cities and regions among them
// returns: countries INTEGER -- countries that these lie in
// example: id=ua-dnipro
MATCH (origin:Entity {id: $id})
MATCH path = SHORTEST 1 (origin)
  ((:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE]-(next:Entity)
    WHERE NOT next:Country
      AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  ){1,4}(reached:Entity)
WHERE reached <> origin
WITH reached, length(path) AS distance
RETURN distance AS distance, count(*) AS entities, count(CASE WHEN reached:City OR reached:Region THEN 1 END) AS cities,
  count(DISTINCT CASE WHEN reached:City OR reached:Region THEN reached.country END) AS countries
ORDER BY distance
