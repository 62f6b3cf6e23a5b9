// title: Entities over which somebody was asked whether they are one
MATCH (one:Entity)<-[:ABOUT]-(:Resolution)-[:MAY_BE]->(other:Entity)
RETURN one.id AS one, other.id AS other
