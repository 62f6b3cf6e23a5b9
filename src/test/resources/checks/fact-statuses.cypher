// expect: agreement-x | agreement-x has no status.
// expect: aid-x | aid-x has the status given, which is not in the vocabulary.
// expect: accord-x | accord-x has no status.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x'}]->(b), (a)-[:AID {id: 'aid-x', status: 'given'}]->(b), (:Entity:Accord {id: 'accord-x'}), (a)-[:AID {id: 'aid-y', status: 'done'}]->(b)
