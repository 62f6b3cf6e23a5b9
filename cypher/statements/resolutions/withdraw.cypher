// title: Takes out these questions
UNWIND $rows AS row
MATCH (r:Resolution {id: row.id})
OPTIONAL MATCH (r)-[:DECIDED]->(d:Decision)
DETACH DELETE r, d
