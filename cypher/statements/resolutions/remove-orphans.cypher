// title: Takes out questions over entities that are gone
MATCH (r:Resolution)
WHERE NOT EXISTS { MATCH (r)-[:ABOUT]->() }
OPTIONAL MATCH (r)-[:DECIDED]->(d:Decision)
DETACH DELETE r, d
