// title: Puts back where things lay before an entity was merged
MATCH (old:Merged {id: $id})-[:MERGED_INTO]->(new:Entity)
CALL (old, new) {
  MATCH (inside:Entity)-[place:LOCATED_IN {insteadOf: old.id}]->(new)
  DELETE place
  CREATE (inside)-[:LOCATED_IN]->(old)
}
CALL (old) {
  MATCH (old)-[lay:LAY_IN]->(place)
  CREATE (old)-[:LOCATED_IN]->(place)
  DELETE lay
}
CALL (old, new) {
  MATCH (new)-[place:LOCATED_IN {insteadOf: old.id}]->()
  DELETE place
}
