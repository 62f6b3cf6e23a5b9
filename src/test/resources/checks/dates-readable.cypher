// expect: agreement-x | agreement-x has the date spring 2022, which is not EDTF.
// expect: accord-x | accord-x has the date 2022-13-01, which is not EDTF.
// expect: doc-x | doc-x has the date 12.12.2023, which is not EDTF.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', stated: 'spring 2022'}]->(b), (:Entity:Accord {id: 'accord-x', stated: '2022-13-01'}), (:Document {id: 'doc-x', publishedOn: '12.12.2023'}), (a)-[:AID {id: 'aid-x', stated: '{2022-05,2022-06}'}]->(b)
