// title: Entities of these ids of Wikidata's or GeoNames', which are texts or numbers
CALL () {
  MATCH (e:Entity)
  WHERE e.wikidata IN $wikidata
  RETURN e
  UNION
  MATCH (e:Entity)
  WHERE e.geonames IN $geonames
  RETURN e
  UNION
  UNWIND $geonames AS id
  MATCH (e:Entity {geonames: toInteger(id)})
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
