// title: An edge has two parties
// description: No fact and no place ties a node to itself.
// returns: id STRING -- the fact, or the place where it is none
// returns: problem STRING -- what is wrong with it
MATCH (a)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS|LOCATED_IN]->(a)
RETURN coalesce(r.id, a.id) AS id, coalesce(r.id, 'A ' + type(r)) + ' ties ' + a.id + ' to itself.' AS problem
ORDER BY id
