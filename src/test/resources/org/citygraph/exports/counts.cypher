// title: What readers of an export must find
CALL () {
  MATCH (n:Entity|Theme)
  WHERE n:Entity OR EXISTS { (n)<-[:SEEKS|OFFERS]-() }
  WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS type, count(*) AS count
  RETURN sum(count) AS nodes, collect([type, count]) AS nodeTypes
}
CALL () {
  MATCH (a)-[r]->(b)
  WHERE r.id IS NOT NULL
  WITH a, b, count(*) AS count
  RETURN sum(count) AS facts, sum(count - 1) AS parallel
}
CALL () {
  MATCH ()-[r]->()
  WHERE r.id IS NOT NULL
  WITH type(r) AS type, count(*) AS count
  RETURN collect([type, count]) AS factTypes, sum(CASE WHEN type IN ['AGREEMENT', 'ACTIVITY'] THEN count ELSE 0 END) AS undirected
}
CALL () {
  MATCH ()-[r]->()
  WHERE r.validFrom IS NOT NULL
  RETURN collect([r.id, toString(r.validFrom)]) AS dates
}
CALL () {
  MATCH ()-[r]->()
  WHERE r.validTo IS NOT NULL
  RETURN collect([r.id, toString(r.validTo)]) AS ends
}
RETURN nodes, facts, parallel, nodeTypes, factTypes, undirected, dates, ends
