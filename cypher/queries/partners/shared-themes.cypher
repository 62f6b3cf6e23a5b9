// title: Cities whose agreements share themes
// description: Cities and regions whose agreements are about the same themes as those of a city, those with most themes in common first, and whether the two are partners already. Accords do not count.
// param: city STRING of entity required -- id of the city or region
// param: country STRING of country = null -- ISO code; only those of that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: other STRING -- id
// returns: otherName STRING -- name
// returns: country STRING -- ISO code
// returns: shared INTEGER -- themes in common
// returns: themes LIST<STRING> -- ids of these
// returns: partners BOOLEAN -- whether the two have an agreement
// example: city=ua-dnipro
MATCH (city:Entity {id: $city})-[r:AGREEMENT]-(:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
UNWIND r.themes AS theme
WITH city, collect(DISTINCT theme) AS wanted
MATCH (other:City|Region)-[s:AGREEMENT]-(:Entity)
WHERE s.themes IS NOT NULL
  AND other <> city
  AND ($country IS NULL OR other.country = $country)
  AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
UNWIND s.themes AS theme
WITH DISTINCT city, wanted, other, theme
ORDER BY theme
WHERE theme IN wanted
WITH city, other, collect(theme) AS themes
RETURN other.id AS other, other.name AS otherName, other.country AS country, size(themes) AS shared, themes AS themes,
  EXISTS {
    MATCH (city)-[t:AGREEMENT]-(other)
    WHERE CASE WHEN $knownAt IS NULL THEN t.knownTo IS NULL
        ELSE coalesce(t.knownFrom <= $knownAt, true) AND coalesce($knownAt < t.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR t.status <> 'ended'
        ELSE NOT t.status IN ['proposed', 'draft'] AND coalesce(t.validFrom <= $validAt, true)
          AND coalesce(t.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT t.status IN ['proposed', 'draft'] ELSE t.status IN $statuses END
  } AS partners
ORDER BY shared DESC, other
