// title: Takes a data set's mark and its own ids from entities of which it tells no longer, unless a fact of it stays
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row, row.listed OR EXISTS { MATCH (e)-[r]-() WHERE r.dataset = row.dataset } AS listed
SET e.externalIds = CASE WHEN row.externalIds <> [] THEN row.externalIds END,
  e.datasets = [name IN e.datasets WHERE listed OR name <> row.dataset]
