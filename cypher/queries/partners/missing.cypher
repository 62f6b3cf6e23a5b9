// title: Cities without a partner in a country
// description: Cities and regions of one country that have no agreement with anyone in another country; an unnamed partner there, known only by country, counts as one. Accords do not count.
// param: cities STRING of country required -- ISO code of the country whose cities are meant
// param: partners STRING of country required -- ISO code of the country in which they have no partner
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: city STRING -- id
// returns: cityName STRING -- name
// returns: population INTEGER -- inhabitants
// returns: agreements INTEGER -- its agreements with others
// example: cities=UA&partners=PL
MATCH (city:Entity)
WHERE city.country = $cities AND (city:City OR city:Region)
  AND NOT EXISTS {
    MATCH (city)-[r:AGREEMENT]-(:Entity {country: $partners})
    WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  }
RETURN city.id AS city, city.name AS cityName, city.population AS population,
  COUNT {
    MATCH (city)-[s:AGREEMENT]-(:Entity)
    WHERE CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
        ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
        ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
          AND coalesce(s.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
  } AS agreements
ORDER BY agreements DESC, city
