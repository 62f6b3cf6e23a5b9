// expect: agreement-open | The fact agreement-open is known to this day, but agreement-x, which supersedes it, is known from 2023-12-12.
// expect: agreement-early | The fact agreement-early is known to 2023-01-01, but agreement-y, which supersedes it, is known from 2023-12-12.
// expect: agreement-closed | The fact agreement-closed is known to 2023-01-01, but agreement-z, which supersedes it, is known from an unknown day.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-open'}]->(b), (a)-[:AGREEMENT {id: 'agreement-x', supersedes: 'agreement-open', knownFrom: date('2023-12-12')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-early', knownTo: date('2023-01-01')}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', supersedes: 'agreement-early', knownFrom: date('2023-12-12')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-closed', knownTo: date('2023-01-01')}]->(b), (a)-[:AGREEMENT {id: 'agreement-z', supersedes: 'agreement-closed'}]->(b),
  (a)-[:AID {id: 'aid-old', knownTo: date('2023-12-12')}]->(b), (a)-[:AID {id: 'aid-new', supersedes: 'aid-old', knownFrom: date('2023-12-12')}]->(b)
