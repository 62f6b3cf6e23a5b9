// expect: agreement-x | The fact agreement-x is of type AGREEMENT, without a kind.
// expect: aid-x | The fact aid-x is of type AID, without a kind.
// expect: activity-x | The fact activity-x is of type ACTIVITY, without a kind.
// expect: member-x | The fact member-x is of type MEMBER_OF, without a role.
// expect: office-x | The fact office-x is of type HOLDS_OFFICE, without a title.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', title: 'Agreement'}]->(b), (a)-[:AID {id: 'aid-x', kind: ''}]->(b), (a)-[:ACTIVITY {id: 'activity-x'}]->(b), (a)-[:MEMBER_OF {id: 'member-x', kind: 'member'}]->(b), (a)-[:HOLDS_OFFICE {id: 'office-x', title: ' '}]->(b), (a)-[:SEEKS {id: 'seeks-x'}]->(b)
