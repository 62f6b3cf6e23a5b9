// expect: ua-kyiv | ua-kyiv is tied to ua-lviv by KNOWS, which is no type of fact.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:KNOWS]->(b)
