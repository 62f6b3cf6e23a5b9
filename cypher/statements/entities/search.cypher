// title: Entities whose spellings are near the words, by the full-text index
CALL db.index.fulltext.queryNodes('entity_spellings', $words, {limit: $candidates}) YIELD node AS e, score
WHERE (size($types) = 0 OR any(label IN labels(e) WHERE label IN $types))
  AND ($country = '' OR e.country = $country)
WITH e, score
ORDER BY score DESC, e.id
LIMIT $kept
RETURN score AS score, e.keys AS keys, {
  type: [label IN labels(e) WHERE label <> 'Entity'][0], properties: properties(e),
  locatedIn: COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place{.id, .name, type: [label IN labels(place) WHERE label <> 'Entity'][0]}
    ORDER BY place.id
  }
} AS entity
