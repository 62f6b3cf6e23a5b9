// expect: agreement-dnipro-helsinki-2023 | The id agreement-dnipro-helsinki-2023 belongs to facts of several types.
// expect: other-twice | The id other-twice belongs to facts of several types.
MATCH (a:Entity {id: 'ua-dnipro'}), (b:Entity {id: 'fi-helsinki'})
CREATE (a)-[:AID {id: 'agreement-dnipro-helsinki-2023'}]->(b), (a)-[:AID {id: 'other-twice'}]->(b), (a)-[:ACTIVITY {id: 'other-twice'}]->(b), (a)-[:AID {id: 'other-once'}]->(b)
