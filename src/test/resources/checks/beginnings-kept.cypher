// expect: agreement-y | The fact agreement-y supersedes agreement-x but has lost its date 2022.
// expect: agreement-v | The fact agreement-v supersedes agreement-x but keeps the date 2021 instead of 2022.
// expect: agreement-u | The fact agreement-u supersedes agreement-w but keeps the date 2022, which that one has no longer.
// expect: agreement-t | The fact agreement-t supersedes agreement-x but has its date from agreement-w.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', stated: '2022'}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', supersedes: 'agreement-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-x', stated: '2023'}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-w'}]->(b), (a)-[:AGREEMENT {id: 'agreement-v', supersedes: 'agreement-x', stated: '2021', statedBy: 'agreement-x'}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-u', supersedes: 'agreement-w', stated: '2022', statedBy: 'agreement-w'}]->(b), (a)-[:AGREEMENT {id: 'agreement-t', supersedes: 'agreement-x', stated: '2022', statedBy: 'agreement-w'}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-s', supersedes: 'agreement-x', stated: '2022', statedBy: 'agreement-x'}]->(b)
