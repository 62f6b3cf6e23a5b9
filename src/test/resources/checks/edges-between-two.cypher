// expect: agreement-loop | agreement-loop ties ua-kyiv to itself.
// expect: ua-kyiv | A LOCATED_IN ties ua-kyiv to itself.
MATCH (a:Entity {id: 'ua-kyiv'})
CREATE (a)-[:AGREEMENT {id: 'agreement-loop'}]->(a), (a)-[:LOCATED_IN]->(a)
