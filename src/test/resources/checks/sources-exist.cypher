// expect: agreement-x | agreement-x has the source doc-lost#3, whose document does not exist.
// expect: accord-x | accord-x has the source doc-helsinki#1, whose document does not exist.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', sources: ['doc-helsinki-dnipro-2023#1', 'doc-lost#3']}]->(b), (:Entity:Accord {id: 'accord-x', sources: ['doc-helsinki#1']})
