// expect: agreement-x | The fact agreement-x is superseded by 2 facts, agreement-y and agreement-z among them.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', supersedes: 'agreement-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-x'}]->(b), (a)-[:AGREEMENT {id: 'agreement-zz', supersedes: 'agreement-z'}]->(b)
