// title: Takes out questions over entities that are gone, or that nothing but such may be
MATCH (r:Resolution)
WHERE NOT EXISTS { MATCH (r)-[:ABOUT]->() }
  OR (r.state = 'open' AND r.source IS NULL AND NOT EXISTS { MATCH (r)-[:MAY_BE]->() })
OPTIONAL MATCH (r)-[:DECIDED]->(d:Decision)
DETACH DELETE r, d
