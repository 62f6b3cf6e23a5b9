// title: Takes some of the results of an analysis out of the graph, and its receipt
OPTIONAL MATCH (a:Analysis {name: $name})
DELETE a
WITH DISTINCT 1 AS one
OPTIONAL CALL (one) {
  MATCH (e:Entity)
  WHERE e[$name] IS NOT NULL
  WITH e
  LIMIT $most
  REMOVE e[$name]
  RETURN count(*) AS removed
}
RETURN removed
