// title: The country code of an entity is that of the country it lies in
// description: country is the code of the one country that LOCATED_IN leads to, and is absent where it leads to none or to several.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)
WITH e, COLLECT {
  MATCH (e)-[:LOCATED_IN]->{0,4}(c:Country)
  RETURN DISTINCT c.code
} AS codes
WITH e, codes, CASE size(codes) WHEN 1 THEN codes[0] END AS derived
WHERE coalesce(e.country, '') <> coalesce(derived, '')
RETURN e.id AS id,
  CASE
    WHEN e.country IS NULL THEN e.id + ' has no country code but lies in ' + derived + '.'
    WHEN derived IS NULL THEN e.id + ' has the country code ' + e.country + ' but lies in ' + size(codes) + ' countries.'
    ELSE e.id + ' has the country code ' + e.country + ' but lies in ' + derived + '.'
  END AS problem
ORDER BY id
