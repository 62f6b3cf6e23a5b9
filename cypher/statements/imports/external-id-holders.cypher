// title: Entities that have one of these ids elsewhere
CALL () {
  UNWIND $wikidata AS id
  MATCH (e:Entity {wikidata: id})
  RETURN 'wikidata' AS scheme, id AS id, e.id AS entity
  UNION ALL
  UNWIND $geonames AS id
  MATCH (e:Entity {geonames: id})
  RETURN 'geonames' AS scheme, id AS id, e.id AS entity
}
RETURN scheme AS scheme, id AS id, entity AS entity
ORDER BY scheme, id, entity
