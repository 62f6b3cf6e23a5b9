// title: Takes a row's own id from the entity that it was joined with
MATCH (e:Entity {id: $entity})
SET e.externalIds = [id IN e.externalIds WHERE id <> $externalId]
SET e.datasets = [name IN e.datasets
  WHERE name <> $dataset OR any(id IN e.externalIds WHERE id STARTS WITH name + ':')]
SET e.externalIds = CASE WHEN e.externalIds <> [] THEN e.externalIds END
WITH e
OPTIONAL MATCH (m:Mention {id: $externalId})
DETACH DELETE m
