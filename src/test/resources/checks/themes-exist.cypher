// expect: agreement-x | agreement-x names theme-knitting, which is no theme.
// expect: accord-x | accord-x names ua-kyiv, which is no theme.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-x', themes: ['theme-energy', 'theme-knitting']}]->(b), (:Entity:Accord {id: 'accord-x', themes: ['ua-kyiv']})
