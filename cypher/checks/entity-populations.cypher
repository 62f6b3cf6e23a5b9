// title: Populations are whole numbers
// description: A population is a whole number that is not below zero.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)
WHERE e.population IS NOT NULL
  AND NOT (e.population IS :: INTEGER AND coalesce(e.population >= 0, false))
RETURN e.id AS id, e.id + ' has the population ' + toString(e.population) + ', which is not a number of people.' AS problem
ORDER BY id
