// expect: agreement-x | The fact agreement-x is undirected but runs from ua-lviv to the lower id ua-kyiv.
// expect: activity-x | The fact activity-x is undirected but runs from ua-lviv to the lower id ua-kyiv.
MATCH (a:Entity {id: 'ua-lviv'}), (b:Entity {id: 'ua-kyiv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x'}]->(b), (a)-[:ACTIVITY {id: 'activity-x'}]->(b), (a)-[:AID {id: 'aid-x'}]->(b)
