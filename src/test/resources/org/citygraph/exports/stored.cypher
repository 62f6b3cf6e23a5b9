// title: All that is stored of entities, themes, documents and facts but search keys
CALL () {
  MATCH (n:Entity|Theme|Document)
  RETURN n.id AS id, properties(n) AS properties
  UNION ALL
  MATCH (from)-[r]->(to)
  WHERE r.id IS NOT NULL
  RETURN r.id AS id, r{.*, source: from.id, target: to.id, type: type(r)} AS properties
  UNION ALL
  MATCH (n:Entity)
  WHERE EXISTS { (n)-[:LOCATED_IN]->() }
  RETURN n.id AS id, {locatedIn: COLLECT { MATCH (n)-[:LOCATED_IN]->(place) RETURN place.id ORDER BY place.id }} AS properties
}
RETURN id, properties
