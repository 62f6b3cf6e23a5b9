// expect: agreement-x | agreement-x is done, which is a status of aid and activities and not of AGREEMENT.
// expect: accord-x | accord-x is done, which is a status of aid and activities and not of Accord.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', status: 'done'}]->(b), (:Entity:Accord {id: 'accord-x', status: 'done'}), (a)-[:ACTIVITY {id: 'activity-x', status: 'done'}]->(b)
