// title: Entities of this id of Wikidata's or GeoNames', which is a text or a number
CALL () {
  MATCH (e:Entity {wikidata: $id})
  WHERE $scheme = 'wikidata'
  RETURN e
  UNION
  MATCH (e:Entity {geonames: $id})
  WHERE $scheme = 'geonames'
  RETURN e
  UNION
  MATCH (e:Entity {geonames: toInteger($id)})
  WHERE $scheme = 'geonames'
  RETURN e
}
RETURN {
  type: [label IN labels(e) WHERE label <> 'Entity'][0], properties: properties(e),
  locatedIn: COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place{.id, .name, type: [label IN labels(place) WHERE label <> 'Entity'][0]}
    ORDER BY place.id
  }
} AS entity
ORDER BY e.id
