// expect: agreement-x | agreement-x has no source.
// expect: aid-x | aid-x has the source doc-x#0, which is not a document, # and a number from 1.
// expect: aid-y | aid-y has the source doc-y, which is not a document, # and a number from 1.
// expect: accord-x | accord-x has no source.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x'}]->(b), (a)-[:AID {id: 'aid-x', sources: ['doc-x#1', 'doc-x#0']}]->(b), (a)-[:AID {id: 'aid-y', sources: ['doc-y']}]->(b), (:Entity:Accord {id: 'accord-x', sources: []})
