// title: Which properties nodes and facts carry, and of which types
CALL () {
  MATCH (n:Entity|Theme|Document|Dataset)
  RETURN DISTINCT CASE WHEN n:Entity THEN 'Entity' ELSE labels(n)[0] END AS owner,
    [key IN keys(n) | [key, valueType(n[key])]] AS properties
  UNION ALL
  MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  WHERE $dataset IS NULL OR r.dataset = $dataset
  RETURN DISTINCT 'Fact' AS owner, [key IN keys(r) | [key, valueType(r[key])]] AS properties
}
RETURN owner, properties
