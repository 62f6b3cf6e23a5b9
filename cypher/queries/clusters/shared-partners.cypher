// title: Cities that share most partners
// description: Pairs of cities or regions with agreements with the same third ones, whether or not they are partners themselves. Third ones with very many partners are left out, since they say little; accords do not count.
// param: atLeast INTEGER = 2 -- the least number of partners in common
// param: maxPartners INTEGER = 100 -- third ones with more agreements are left out
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: first STRING -- id
// returns: firstName STRING -- name
// returns: second STRING -- id
// returns: secondName STRING -- name
// returns: shared INTEGER -- partners in common
// returns: partners LIST<STRING> -- at most ten of their names
// example: atLeast=1
MATCH (third:City|Region)
WHERE 2 <= COUNT { (third)-[:AGREEMENT]-() } <= $maxPartners
MATCH (third)-[r:AGREEMENT]-(city:City|Region)
WHERE ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH DISTINCT third, city
ORDER BY city.id
WITH third, collect(city) AS cities
ORDER BY third.name
UNWIND range(0, size(cities) - 2) AS low
UNWIND range(low + 1, size(cities) - 1) AS high
WITH cities[low] AS one, cities[high] AS two, count(*) AS shared, collect(third.name)[..10] AS partners
WHERE shared >= $atLeast
RETURN one.id AS first, one.name AS firstName, two.id AS second, two.name AS secondName, shared AS shared,
  partners AS partners
ORDER BY shared DESC, first, second
