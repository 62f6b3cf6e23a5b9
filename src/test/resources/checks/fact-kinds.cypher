// expect: agreement-x | agreement-x is of the kind money, which AGREEMENT does not have.
// expect: aid-x | aid-x is of the kind twinning, which AID does not have.
// expect: activity-x | activity-x is of the kind party, which ACTIVITY does not have.
// expect: office-x | office-x is of the kind mayor, which HOLDS_OFFICE does not have.
// expect: accord-x | accord-x is of the kind visit, which AGREEMENT does not have.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', kind: 'money'}]->(b), (a)-[:AID {id: 'aid-x', kind: 'twinning'}]->(b), (a)-[:ACTIVITY {id: 'activity-x', kind: 'party'}]->(b), (a)-[:HOLDS_OFFICE {id: 'office-x', kind: 'mayor'}]->(b), (:Entity:Accord {id: 'accord-x', kind: 'visit'})
