// title: All entities, for the index of ties
MATCH (e:Entity)
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type,
  CASE WHEN e:Country THEN e.code ELSE e.country END AS country, e.datasets AS datasets
