// title: Each entity with its cluster and degree
CALL gds.graph.nodeProperties.stream($graph, ['cluster', 'degree']) YIELD nodeId, nodeProperty, propertyValue
WITH nodeId, max(CASE nodeProperty WHEN 'cluster' THEN toInteger(propertyValue) END) AS cluster,
  max(CASE nodeProperty WHEN 'degree' THEN toInteger(propertyValue) END) AS degree
WITH gds.util.asNode(nodeId) AS e, cluster, degree
RETURN e.id AS id, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.country AS country,
  cluster AS cluster, degree AS degree
ORDER BY cluster, degree DESC, id
