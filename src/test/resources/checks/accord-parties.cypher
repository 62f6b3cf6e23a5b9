// expect: accord-lonely | The accord accord-lonely has 0 parties; it needs three or more.
// expect: accord-two | The accord accord-two has 2 parties; it needs three or more.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (:Entity:Accord {id: 'accord-lonely'}), (two:Entity:Accord {id: 'accord-two'}), (a)-[:MEMBER_OF {id: 'member-x'}]->(two), (b)-[:MEMBER_OF {id: 'member-y'}]->(two), (a)-[:MEMBER_OF {id: 'member-z'}]->(two)
