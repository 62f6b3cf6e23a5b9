// title: What is superseded was known until the newer fact's source told of the change
UNWIND $rows AS row
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: row.id}]->()
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
SET old.knownTo = new.knownFrom
