// expect: org-alone | org-alone has no edge and is named nowhere.
// expect: person-alone | person-alone has no edge and is named nowhere.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (:Entity:Organisation {id: 'org-alone'}), (:Entity:Person {id: 'person-alone'}), (:Entity:Person {id: 'person-signing'}), (:Entity:Person {id: 'person-joining'}), (:Entity:City {id: 'ua-alone'}), (a)-[:AGREEMENT {id: 'agreement-x', signatories: ['person-signing']}]->(b), (a)-[:MEMBER_OF {id: 'member-x', signatories: ['person-joining']}]->(b)
