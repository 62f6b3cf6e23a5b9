// expect: agreement-early | agreement-early holds from 2021-12-31 to any day, but the stated date 2022 means from 2022-01-01 to any day.
// expect: agreement-ends | agreement-ends holds from 2022-01-01 to 2022-12-31, but the stated date 2022 means from 2022-01-01 to any day.
// expect: agreement-endless | agreement-endless holds from 2022-05-01 to any day, but the stated date 2022-05/2022-11 means from 2022-05-01 to 2022-11-30.
// expect: aid-endless | aid-endless holds from 2022-01-01 to any day, but the stated date 2022 means from 2022-01-01 to 2022-12-31.
// expect: member-undated | member-undated holds from any day to any day, but the stated date 2022-11 means from 2022-11-01 to any day.
// expect: accord-ends | accord-ends holds from 2022-01-01 to 2022-12-31, but the stated date 2022 means from 2022-01-01 to any day.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-early', stated: '2022', validFrom: date('2021-12-31')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-ends', stated: '2022', validFrom: date('2022-01-01'), validTo: date('2022-12-31')}]->(b),
  (a)-[:AGREEMENT {id: 'agreement-endless', stated: '2022-05/2022-11', validFrom: date('2022-05-01')}]->(b),
  (a)-[:AID {id: 'aid-endless', stated: '2022', validFrom: date('2022-01-01')}]->(b),
  (a)-[:MEMBER_OF {id: 'member-undated', stated: '2022-11'}]->(b),
  (:Entity:Accord {id: 'accord-ends', stated: '2022', validFrom: date('2022-01-01'), validTo: date('2022-12-31')}),
  (a)-[:ACTIVITY {id: 'activity-right', stated: '2022', validFrom: date('2022-01-01'), validTo: date('2022-12-31')}]->(b),
  (a)-[:OFFERS {id: 'offers-right', stated: '../2022', validTo: date('2022-12-31')}]->(b)
