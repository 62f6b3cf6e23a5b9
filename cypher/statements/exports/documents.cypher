// title: The documents of a data set, or all
MATCH (d:Document)
WHERE $dataset IS NULL OR d.dataset = $dataset
RETURN properties(d) AS properties
ORDER BY d.id
