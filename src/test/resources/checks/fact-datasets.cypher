// expect: agreement-x | agreement-x is of no data set.
// expect: aid-x | aid-x is of the data set atlantis, which does not exist.
// expect: accord-x | accord-x is of no data set.
// expect: doc-x | doc-x is of the data set atlantis, which does not exist.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x'}]->(b), (a)-[:AID {id: 'aid-x', dataset: 'atlantis'}]->(b), (:Entity:Accord {id: 'accord-x'}), (:Document {id: 'doc-x', dataset: 'atlantis'})
