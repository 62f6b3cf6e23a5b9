// expect: agreement-x | agreement-x holds from 2022-02-02, which no source states.
// expect: accord-x | accord-x holds to 2022-02-02, which no source states.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', validFrom: date('2022-02-02')}]->(b), (:Entity:Accord {id: 'accord-x', validTo: date('2022-02-02')})
