// title: An entity with all that merging and splitting need to know of it
MATCH (e:Entity {id: $id})
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, properties(e) AS properties,
  coalesce(e.externalIds, []) AS externalIds, e.datasets AS datasets,
  COLLECT { MATCH (e)-[:LOCATED_IN]->{1,4}(place:Entity) RETURN DISTINCT place.id } AS places
