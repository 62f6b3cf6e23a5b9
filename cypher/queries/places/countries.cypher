// title: Countries and what is known there
// description: For each country its cities, regions and organisations, and how many agreements its cities and regions have with those of other countries. Accords do not count.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: country STRING -- ISO code
// returns: countryName STRING -- name, where the country itself is in the graph
// returns: cities INTEGER -- cities
// returns: regions INTEGER -- regions
// returns: organisations INTEGER -- organisations
// returns: agreements INTEGER -- agreements with cities and regions abroad
// example: (no parameters)
MATCH (place:Entity)
WHERE place.country IS NOT NULL
WITH place.country AS country, count(CASE WHEN place:City THEN 1 END) AS cities,
  count(CASE WHEN place:Region THEN 1 END) AS regions,
  count(CASE WHEN place:Organisation THEN 1 END) AS organisations,
  head(collect(CASE WHEN place:Country THEN place.name END)) AS countryName
RETURN country AS country, countryName AS countryName, cities AS cities, regions AS regions,
  organisations AS organisations,
  COUNT {
    MATCH (here:Entity {country: country})-[r:AGREEMENT]-(there:City|Region)
    WHERE (here:City OR here:Region)
      AND there.country <> country
      AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  } AS agreements
ORDER BY agreements DESC, country
