// title: Whether a data set has any fact: a row if so. By index, since a planner that knows of few data sets would scan
CALL () {
  MATCH ()-[r:AGREEMENT]->()
  USING INDEX r:AGREEMENT(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:AID]->()
  USING INDEX r:AID(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:MEMBER_OF]->()
  USING INDEX r:MEMBER_OF(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:HOLDS_OFFICE]->()
  USING INDEX r:HOLDS_OFFICE(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:ACTIVITY]->()
  USING INDEX r:ACTIVITY(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:SEEKS]->()
  USING INDEX r:SEEKS(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
  UNION ALL
  MATCH ()-[r:OFFERS]->()
  USING INDEX r:OFFERS(dataset)
  WHERE r.dataset = $dataset
  RETURN r.id AS id
  LIMIT 1
}
RETURN id
LIMIT 1
