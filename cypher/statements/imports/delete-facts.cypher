// title: Takes out facts that are written anew, or that their dossier no longer tells
UNWIND $rows AS row
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
DELETE r
