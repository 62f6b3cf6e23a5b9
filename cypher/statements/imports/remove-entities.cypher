// title: Takes a data set's mark from its entities, some at a time; tells from how many
MATCH (e:Entity)
WHERE $dataset IN e.datasets
WITH e
LIMIT $most
SET e.datasets = [name IN e.datasets WHERE name <> $dataset],
  e.externalIds = CASE WHEN any(id IN e.externalIds WHERE NOT id STARTS WITH $dataset + ':')
    THEN [id IN e.externalIds WHERE NOT id STARTS WITH $dataset + ':'] END
RETURN count(*) AS removed
