// title: The entities that a data set lists, with their ids elsewhere and whether nobody else lists or names them
MATCH (e:Entity)
WHERE $dataset IN e.datasets
RETURN e.id AS id, e.externalIds AS externalIds,
  e.datasets = [$dataset]
    AND NOT EXISTS { MATCH (e)-[r]-() WHERE type(r) <> 'LOCATED_IN' AND r.dataset <> $dataset }
    AND NOT EXISTS { MATCH (other:Entity)-[:LOCATED_IN]->(e) WHERE other.datasets <> [$dataset] } AS alone
