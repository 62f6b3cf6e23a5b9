// expect: agreement-always | agreement-always is known always, but its earliest source appeared on 2024-12-31.
// expect: agreement-late | agreement-late is known from 2024-12-31, but its earliest source appeared on 2023-12-12.
// expect: agreement-undated | agreement-undated is known from 2024-12-31, but its earliest source appeared on an unknown day.
// expect: accord-early | accord-early is known from 2024-01-01, but its earliest source appeared on 2024-12-31.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-always', sources: ['doc-cities4cities-2024#1']}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-late', sources: ['doc-cities4cities-2024#1', 'doc-helsinki-dnipro-2023#1'], knownFrom: date('2024-12-31')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-right', sources: ['doc-undated#1', 'doc-cities4cities-2024#1', 'doc-helsinki-dnipro-2023#1'], knownFrom: date('2023-12-12')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-undated', sources: ['doc-undated#1'], knownFrom: date('2024-12-31')}]->(b),
  (:Entity:Accord {id: 'accord-early', sources: ['doc-cities4cities-2024#2'], knownFrom: date('2024-01-01')}),
  (:Document {id: 'doc-undated'})
