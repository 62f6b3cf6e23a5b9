// title: Some node that is not the database's own housekeeping
MATCH (n)
WHERE NOT n:DataState AND NOT n:SchemaTurn
RETURN elementId(n) AS id
LIMIT 1
