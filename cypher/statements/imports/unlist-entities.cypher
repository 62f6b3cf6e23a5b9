// title: Takes a data set's mark and its own ids from entities of which it tells no longer
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.externalIds = CASE WHEN row.externalIds <> [] THEN row.externalIds END,
  e.datasets = [name IN e.datasets WHERE row.listed OR name <> row.dataset]
