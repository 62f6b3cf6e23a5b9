// title: Puts back where things lay before an entity was merged
MATCH (old:Merged {id: $id})-[:MERGED_INTO]->(new:Entity)
CALL (old, new) {
  MATCH (inside:Entity|Merged)-[place:LOCATED_IN|LAY_IN {insteadOf: old.id}]->(new)
  CREATE (inside)-[back:$(type(place))]->(old)
  SET back.insteadOf = last(place.before),
    back.before = CASE WHEN size(place.before) > 1 THEN place.before[..-1] END
  DELETE place
}
CALL (old) {
  MATCH (old)-[lay:LAY_IN]->(place)
  CREATE (old)-[lies:LOCATED_IN]->(place)
  SET lies = properties(lay)
  DELETE lay
}
CALL (old, new) {
  MATCH (new)-[place:LOCATED_IN]->()
  WHERE place.insteadOf = old.id OR old.id IN place.before
  DELETE place
}
