// expect: agreement-x | agreement-x has a validFrom that is not a date: 2022.
// expect: agreement-y | agreement-y has a validTo that is not a date: 2022-01-01.
// expect: aid-x | aid-x has a knownFrom that is not a date: 2022-01-01T00:00:00Z.
// expect: accord-x | accord-x has a knownTo that is not a date: 2022-01-01.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', validFrom: 2022}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', validFrom: date('2022-01-01'), validTo: '2022-01-01'}]->(b), (a)-[:AID {id: 'aid-x', knownFrom: datetime('2022-01-01T00:00Z')}]->(b), (:Entity:Accord {id: 'accord-x', knownTo: '2022-01-01'})
