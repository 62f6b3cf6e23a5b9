// title: Cities and regions of a country
// description: Every city and region of a country with the number of its partners, those without any included. Accords do not count, nor do partners of which only the country is known. Gifts that are only promised (signed, approved) do not count, either, unless these statuses are named.
// param: country STRING of country required -- ISO code
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: city STRING -- id
// returns: cityName STRING -- name
// returns: type STRING -- City or Region
// returns: population INTEGER -- inhabitants
// returns: partners INTEGER -- different cities and regions with which it has agreements
// returns: aid INTEGER -- gifts that it received
// example: country=UA
MATCH (city:Entity)
WHERE city.country = $country AND (city:City OR city:Region)
RETURN city.id AS city, city.name AS cityName, head([label IN labels(city) WHERE label <> 'Entity']) AS type,
  city.population AS population,
  COUNT {
    MATCH (city)-[r:AGREEMENT]-(partner:City|Region)
    WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
    RETURN DISTINCT partner
  } AS partners,
  COUNT {
    MATCH (city)<-[a:AID]-(:Entity)
    WHERE CASE WHEN $knownAt IS NULL THEN a.knownTo IS NULL
        ELSE coalesce(a.knownFrom <= $knownAt, true) AND coalesce($knownAt < a.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR a.status <> 'ended'
        ELSE NOT a.status IN ['proposed', 'draft'] AND coalesce(a.validFrom <= $validAt, true)
          AND coalesce(a.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT a.status IN ['proposed', 'draft', 'signed', 'approved']
        ELSE a.status IN $statuses END
    RETURN DISTINCT coalesce(a.gift, a.id) AS gift
  } AS aid
ORDER BY partners DESC, city
