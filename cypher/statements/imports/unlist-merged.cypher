// title: Takes a data set's mark from merged entities
MATCH (m:Merged)
WHERE $dataset IN m.datasets
SET m.datasets = [name IN m.datasets WHERE name <> $dataset]
