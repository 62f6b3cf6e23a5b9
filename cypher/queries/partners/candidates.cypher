// title: Partners of partners
// description: Cities and regions that have an agreement with a partner of a city, but none with the city itself, those with most partners in common first. Accords do not count.
// param: city STRING of entity required -- id of the city or region
// param: country STRING of country = null -- ISO code; only candidates of that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: candidate STRING -- id
// returns: candidateName STRING -- name
// returns: country STRING -- ISO code
// returns: shared INTEGER -- partners in common
// returns: through LIST<STRING> -- their names
// example: city=ua-dnipro
MATCH (city:Entity {id: $city})-[r:AGREEMENT]-(partner:City|Region)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH city, collect(DISTINCT partner) AS partners
UNWIND partners AS partner
MATCH (partner)-[s:AGREEMENT]-(candidate:City|Region)
WHERE candidate <> city
  AND ($country IS NULL OR candidate.country = $country)
  AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
WITH DISTINCT city, partner, candidate
ORDER BY partner.name
WITH city, candidate, collect(partner.name) AS through
WHERE NOT EXISTS {
  MATCH (city)-[t:AGREEMENT]-(candidate)
  WHERE CASE WHEN $knownAt IS NULL THEN t.knownTo IS NULL
      ELSE coalesce(t.knownFrom <= $knownAt, true) AND coalesce($knownAt < t.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR t.status <> 'ended'
      ELSE NOT t.status IN ['proposed', 'draft'] AND coalesce(t.validFrom <= $validAt, true)
        AND coalesce(t.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT t.status IN ['proposed', 'draft'] ELSE t.status IN $statuses END
}
RETURN candidate.id AS candidate, candidate.name AS candidateName, candidate.country AS country,
  size(through) AS shared, through AS through
ORDER BY shared DESC, candidate
