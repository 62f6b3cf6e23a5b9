// expect: aid-kyiv | The fact aid-kyiv is of type AGREEMENT, whose ids are agreement- and a name in lower-case ASCII.
// expect: seeks-Тепло | The fact seeks-Тепло is of type AID, whose ids are aid- and a name in lower-case ASCII.
// expect: aid-Тепло | The fact aid-Тепло is of type AID, whose ids are aid- and a name in lower-case ASCII.
// expect: member- | The fact member- is of type MEMBER_OF, whose ids are member- and a name in lower-case ASCII.
// expect: * | A fact of type ACTIVITY has no id.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AGREEMENT {id: 'aid-kyiv'}]->(b), (a)-[:AID {id: 'seeks-Тепло'}]->(b), (a)-[:AID {id: 'aid-Тепло'}]->(b), (a)-[:MEMBER_OF {id: 'member-'}]->(b), (a)-[:ACTIVITY]->(b)
