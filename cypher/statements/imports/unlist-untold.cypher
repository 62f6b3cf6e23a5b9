// title: Takes a data set's mark from all entities but these
MATCH (e:Entity)
WHERE $dataset IN e.datasets AND NOT e.id IN $told
SET e.datasets = [name IN e.datasets WHERE name <> $dataset]
