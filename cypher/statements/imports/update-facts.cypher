// title: Facts that their data set tells otherwise now
UNWIND $rows AS row
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
SET r = row.properties
