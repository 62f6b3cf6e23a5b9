// title: All relationships with all that they have
MATCH (a)-[r]->(b)
WHERE NOT a:DataState AND NOT a:SchemaTurn AND NOT b:DataState AND NOT b:SchemaTurn
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
