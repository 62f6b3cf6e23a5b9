// title: Takes out the questions of a data set, and what was decided over them
MATCH (r:Resolution {dataset: $dataset})
OPTIONAL MATCH (r)-[:DECIDED]->(d:Decision)
DETACH DELETE r, d
