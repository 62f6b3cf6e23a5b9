// title: Makes a row's resolution tell of another entity
MATCH (r:Resolution {id: $id})
OPTIONAL MATCH (r)-[before:ABOUT]->()
DELETE before
WITH DISTINCT r
MATCH (entity:Entity {id: $entity})
CREATE (r)-[:ABOUT]->(entity)
