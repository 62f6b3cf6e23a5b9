// expect: agreement-x | The fact agreement-x names person-nobody, who is not a person in the graph.
// expect: member-x | The fact member-x names person-nobody, who is not a person in the graph.
// expect: activity-x | The fact activity-x names ua-kyiv, who is not a person in the graph.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', signatories: ['person-borys-filatov', 'person-nobody']}]->(b), (a)-[:ACTIVITY {id: 'activity-x', participants: ['ua-kyiv']}]->(b), (a)-[:MEMBER_OF {id: 'member-x', signatories: ['person-nobody']}]->(b)
