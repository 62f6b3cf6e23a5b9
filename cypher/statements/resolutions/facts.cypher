// title: The facts of an entity, with both ends
MATCH (:Entity {id: $id})-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
RETURN DISTINCT r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.dataset AS dataset,
  r.sources AS sources
