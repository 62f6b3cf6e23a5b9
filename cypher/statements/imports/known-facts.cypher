// title: Facts of these ids, those that supersede them, and all facts that these documents state
CALL () {
  UNWIND $ids AS id
  MATCH (from)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: id}]->(to)
  RETURN r, from, to
  UNION
  UNWIND $ids AS id
  MATCH (from)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: id}]->(to)
  RETURN r, from, to
  UNION
  UNWIND $documents AS id
  MATCH (document:Document {id: id})
  WITH id, document.dataset AS dataset
  MATCH (from)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: dataset}]->(to)
  WHERE any(source IN r.sources WHERE split(source, '#')[0] = id)
  RETURN r, from, to
  UNION
  UNWIND $documents AS id
  MATCH (document:Document {id: id})
  WITH id, document.dataset AS dataset
  MATCH ()-[older:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: dataset}]->()
  WHERE older.knownTo IS NOT NULL
    AND any(source IN older.sources WHERE split(source, '#')[0] = id)
  WITH DISTINCT older.id AS superseded // planned apart: as one pattern it now and then had no plan
  MATCH (from)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: superseded}]->(to)
  RETURN r, from, to
}
RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
