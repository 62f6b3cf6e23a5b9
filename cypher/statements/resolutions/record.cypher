// title: Notes rows that may mean other entities, unless somebody decided over them already
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (r:Resolution {id: row.id})
ON CREATE SET r.state = 'open', r.dataset = row.dataset, r.key = row.key, r.name = row.name
WITH r, row, entity
WHERE r.state = 'open'
SET r.why = row.why, r.likelihood = row.likelihood, r.source = row.source
WITH r, row, entity
CALL (r) {
  MATCH (r)-[before:ABOUT|MAY_BE]->()
  DELETE before
}
CREATE (r)-[:ABOUT]->(entity)
WITH r, row
UNWIND range(0, size(row.candidates) - 1) AS rank
MATCH (candidate:Entity {id: row.candidates[rank]})
MERGE (r)-[may:MAY_BE]->(candidate)
SET may.rank = rank
