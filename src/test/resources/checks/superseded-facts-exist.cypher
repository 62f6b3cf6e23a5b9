// expect: agreement-x | The fact agreement-x supersedes agreement-lost, which does not exist.
// expect: agreement-y | The fact agreement-y supersedes aid-x, which is of another type.
// expect: agreement-w | The fact agreement-w supersedes agreement-v, which is about others.
// expect: agreement-z | The fact agreement-z supersedes itself.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'}), (c:Entity {id: 'de-jena'}), (d:Entity {id: 'de-erlangen'})
CREATE (a)-[:AGREEMENT {id: 'agreement-w', supersedes: 'agreement-v'}]->(b), (c)-[:AGREEMENT {id: 'agreement-v'}]->(d), (a)-[:AGREEMENT {id: 'agreement-x', supersedes: 'agreement-lost'}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', supersedes: 'aid-x'}]->(b), (a)-[:AID {id: 'aid-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-z'}]->(b), (a)-[:AID {id: 'aid-y', supersedes: 'aid-x'}]->(b)
