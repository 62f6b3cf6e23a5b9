// title: All nodes with all that they have, but for the database's own housekeeping
MATCH (n)
WHERE NOT n:DataState AND NOT n:SchemaTurn
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
