// title: Coordinates are whole and on the globe
// description: An entity has both latitude (-90 to 90) and longitude (-180 to 180), in degrees, or neither.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)
WHERE (e.latitude IS NOT NULL OR e.longitude IS NOT NULL)
  AND NOT coalesce(-90 <= e.latitude <= 90 AND -180 <= e.longitude <= 180, false)
RETURN e.id AS id,
  e.id + CASE
    WHEN e.longitude IS NULL THEN ' has a latitude but no longitude.'
    WHEN e.latitude IS NULL THEN ' has a longitude but no latitude.'
    ELSE ' lies at latitude ' + toString(e.latitude) + ', longitude ' + toString(e.longitude) + ', which is not on the globe.'
  END AS problem
ORDER BY id
