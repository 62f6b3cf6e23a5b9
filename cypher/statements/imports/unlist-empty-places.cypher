// title: Takes a data set's mark from countries that it does not name, and in which nothing of it lies
MATCH (e:Country)
WHERE $dataset IN e.datasets
  AND none(id IN coalesce(e.externalIds, []) WHERE id STARTS WITH $dataset + ':')
  AND NOT EXISTS { MATCH (e)-[r]-() WHERE r.dataset = $dataset }
  AND NOT EXISTS { MATCH (other:Entity)-[:LOCATED_IN]->(e) WHERE $dataset IN other.datasets }
SET e.datasets = [name IN e.datasets WHERE name <> $dataset]
