// expect: agreement-x | The fact agreement-x is known to 2023-01-01, but nothing supersedes it.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', knownTo: date('2023-01-01')}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', knownTo: date('2023-01-01')}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-y'}]->(b)
