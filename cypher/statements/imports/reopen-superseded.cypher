// title: Facts that these had superseded are known without end again
UNWIND $rows AS row
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.supersedes}]->()
REMOVE old.knownTo
