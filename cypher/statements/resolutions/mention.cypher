// title: What a row told of the entity that it was joined with
MATCH (m:Mention {id: $id})-[:MENTIONS]->(e:Entity)
RETURN e.id AS entity, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.externalIds AS externalIds,
  e.datasets AS datasets, properties(m) AS told
