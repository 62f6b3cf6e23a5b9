// title: All entities, themes, documents and edges of the graph
CALL () {
  MATCH (n:Entity|Theme|Document)
  RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(r.id, '') AS id, [] AS labels, properties(r) AS properties
}
RETURN id, labels, properties
ORDER BY id
