// title: Cities with most partners
// description: Cities and regions by the number of different cities and regions that they have agreements with. Accords, and partners known only by their country, do not count.
// param: country STRING of country = null -- ISO code; only cities and regions of that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: city STRING -- id
// returns: cityName STRING -- name
// returns: country STRING -- ISO code
// returns: partners INTEGER -- different partners
// returns: agreements INTEGER -- agreements with them
// returns: countries INTEGER -- countries that the partners lie in
// example: country=UA
MATCH (city:City|Region)-[r:AGREEMENT]-(partner:City|Region)
WHERE ($country IS NULL OR city.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH city, count(DISTINCT partner) AS partners, count(DISTINCT r) AS agreements,
  count(DISTINCT partner.country) AS countries
RETURN city.id AS city, city.name AS cityName, city.country AS country, partners AS partners, agreements AS agreements,
  countries AS countries
ORDER BY partners DESC, agreements DESC, city
