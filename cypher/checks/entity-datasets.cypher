// title: Entities list data sets that exist
// description: An entity lists at least one data set, and each of them is loaded.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (d:Dataset)
WITH collect(d.name) AS known
MATCH (e:Entity)
WITH e, known, coalesce(e.datasets, []) AS listed
WHERE size(listed) = 0 OR NOT all(name IN listed WHERE name IN known)
RETURN e.id AS id,
  CASE size(listed)
    WHEN 0 THEN e.id + ' is in no data set.'
    ELSE e.id + ' is in the data set ' + [name IN listed WHERE NOT name IN known][0] + ', which does not exist.'
  END AS problem
ORDER BY id
