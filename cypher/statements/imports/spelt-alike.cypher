// title: Entities of a type that have a folded spelling, by the full-text index
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('entity_spellings', '"' + row.key + '"') YIELD node AS e
  WHERE row.type IN labels(e) AND row.key IN e.keys
  RETURN e
}
RETURN DISTINCT e.id AS id, row.type AS type, e.keys AS keys, properties(e) AS properties, COLLECT {
  MATCH (e)-[:LOCATED_IN]->(place:Region)
  RETURN place.id
} AS regions
ORDER BY id
