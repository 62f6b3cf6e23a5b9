// title: What lies in a merged entity lies in the other, which lies where that one lay if it was not known where
MATCH (old:Merged {id: $id})-[:MERGED_INTO]->(new:Entity)
CALL (old, new) {
  MATCH (inside:Entity)-[place:LOCATED_IN]->(old)
  DELETE place
  CREATE (inside)-[:LOCATED_IN {insteadOf: old.id}]->(new)
}
CALL (old, new) {
  MATCH (old)-[:LOCATED_IN]->(place:Entity)
  WHERE NOT EXISTS { MATCH (new)-[:LOCATED_IN]->() }
  CREATE (new)-[:LOCATED_IN {insteadOf: old.id}]->(place)
}
CALL (old) {
  MATCH (old)-[lies:LOCATED_IN]->(place:Entity)
  CREATE (old)-[:LAY_IN]->(place)
  DELETE lies
}
