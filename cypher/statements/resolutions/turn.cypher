// title: Makes a question tell of its candidate, which may be the entity that it told of
MATCH (r:Resolution {id: $id})-[about:ABOUT]->(entity)
MATCH (candidate:Entity {id: $candidate})
OPTIONAL MATCH (r)-[may:MAY_BE]->(candidate)
CREATE (r)-[:ABOUT]->(candidate)
CREATE (r)-[:MAY_BE {rank: coalesce(may.rank, 0)}]->(entity)
DELETE about, may
