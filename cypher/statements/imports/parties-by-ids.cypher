// title: Facts of these ids, with their ends
UNWIND $ids AS id
MATCH (from)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: id}]->(to)
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
