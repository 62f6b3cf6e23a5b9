// title: What lies or lay in a merged entity does so in the other, which lies where that one lay if it was not known where
MATCH (old:Merged {id: $id})-[:MERGED_INTO]->(new:Entity)
CALL (old, new) {
  MATCH (inside:Entity|Merged)-[place:LOCATED_IN|LAY_IN]->(old)
  CREATE (inside)-[moved:$(type(place))]->(new)
  SET moved.insteadOf = old.id,
    moved.before = CASE WHEN place.insteadOf IS NOT NULL THEN coalesce(place.before, []) + place.insteadOf END
  DELETE place
}
CALL (old, new) {
  MATCH (old)-[:LOCATED_IN]->(place:Entity)
  WHERE NOT EXISTS { MATCH (new)-[:LOCATED_IN]->() }
  CREATE (new)-[:LOCATED_IN {insteadOf: old.id}]->(place)
}
CALL (old) {
  MATCH (old)-[lies:LOCATED_IN]->(place:Entity)
  CREATE (old)-[lay:LAY_IN]->(place)
  SET lay = properties(lies)
  DELETE lies
}
