// expect: agreement-x | agreement-x holds from 2022-02-02 to the earlier 2022-02-01.
// expect: accord-x | accord-x is known from 2022-02-02 to the earlier 2022-02-01.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', validFrom: date('2022-02-02'), validTo: date('2022-02-01')}]->(b), (a)-[:AGREEMENT {id: 'agreement-y', validFrom: date('2022-02-02'), validTo: date('2022-02-02')}]->(b), (:Entity:Accord {id: 'accord-x', knownFrom: date('2022-02-02'), knownTo: date('2022-02-01')})
