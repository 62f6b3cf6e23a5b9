// title: Entities of these ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN {
  type: [label IN labels(e) WHERE label <> 'Entity'][0], properties: properties(e),
  locatedIn: COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place{.id, .name, type: [label IN labels(place) WHERE label <> 'Entity'][0]}
    ORDER BY place.id
  }
} AS entity
