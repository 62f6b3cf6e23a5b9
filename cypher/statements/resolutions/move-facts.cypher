// title: Gives facts other parties
UNWIND $rows AS row
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
MATCH (from:Entity {id: row.from})
MATCH (to:Entity|Theme {id: row.to})
WITH r, properties(r) AS properties, row, from, to
DELETE r
CREATE (from)-[moved:$(row.type)]->(to)
SET moved = properties
