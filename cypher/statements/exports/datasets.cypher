// title: A data set, or all
MATCH (d:Dataset)
WHERE $dataset IS NULL OR d.name = $dataset
RETURN properties(d) AS properties
ORDER BY d.name
