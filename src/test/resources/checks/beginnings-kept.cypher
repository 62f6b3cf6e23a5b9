// expect: agreement-y | The fact agreement-y supersedes agreement-x but has lost its date 2022.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', stated: '2022'}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', supersedes: 'agreement-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-x', stated: '2023'}]->(b)
