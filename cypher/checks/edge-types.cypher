// title: Entities are tied by known types of edges only
// description: Between entities, and from an entity to a theme, there are facts and LOCATED_IN, and nothing else.
// returns: id STRING -- the entity that the edge begins at
// returns: problem STRING -- what is wrong with it
MATCH (a:Entity)-[r:!(AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS|LOCATED_IN)]->(b:Entity|Theme)
RETURN a.id AS id, a.id + ' is tied to ' + b.id + ' by ' + type(r) + ', which is no type of fact.' AS problem
ORDER BY id, problem
