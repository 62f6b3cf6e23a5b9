// title: The names of all data sets, complete or not
MATCH (d:Dataset)
RETURN d.name AS name
ORDER BY name
