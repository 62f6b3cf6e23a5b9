// title: Facts of these ids
UNWIND $ids AS id
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: id}]->()
RETURN properties(r) AS properties
