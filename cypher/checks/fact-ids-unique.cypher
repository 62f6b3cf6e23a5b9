// title: Ids of facts are unique over all types
// description: No two facts share an id, be they of one type or of several.
// returns: id STRING -- the id that several facts have
// returns: problem STRING -- what is wrong with it
// Within a type a constraint keeps ids unique, so that one of two equal ids bears another type's word.
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE NOT r.id STARTS WITH {AGREEMENT: 'agreement-', AID: 'aid-', MEMBER_OF: 'member-', HOLDS_OFFICE: 'office-', ACTIVITY: 'activity-', SEEKS: 'seeks-', OFFERS: 'offers-'}[type(r)]
MATCH ()-[other:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: r.id}]->()
WHERE type(other) <> type(r)
RETURN DISTINCT r.id AS id, 'The id ' + r.id + ' belongs to facts of several types.' AS problem
ORDER BY id
