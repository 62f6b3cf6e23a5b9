// title: All facts between entities, and where entities lie, for the index of ties
MATCH (from:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|LOCATED_IN]->(to:Entity)
RETURN r.id AS id, from.id AS from, to.id AS to, type(r) AS type, r.kind AS kind,
  // Who is a party to what has ended has no tie by it, whatever is told of the membership.
  CASE WHEN type(r) = 'MEMBER_OF' AND to.status = 'ended' AND NOT r.status IN ['proposed', 'draft'] THEN 'ended' ELSE r.status END AS status,
  r.dataset AS dataset, r.validFrom AS validFrom, r.validTo AS validTo, r.knownFrom AS knownFrom, r.knownTo AS knownTo
