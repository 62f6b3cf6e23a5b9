// title: Entities whose spellings are near the words of each question, by the full-text index
UNWIND range(0, size($questions) - 1) AS number
WITH number, $questions[number] AS question
CALL (question) {
  CALL db.index.fulltext.queryNodes('entity_spellings', question.words, {limit: question.candidates}) YIELD node AS e, score
  WHERE (size(question.types) = 0 OR any(label IN labels(e) WHERE label IN question.types))
    AND (question.country = '' OR e.country = question.country)
  WITH e, score
  ORDER BY score DESC, e.id
  LIMIT $kept
  RETURN e
}
RETURN number AS number, e.keys AS keys, {
  type: [label IN labels(e) WHERE label <> 'Entity'][0], properties: properties(e),
  locatedIn: COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place{.id, .name, type: [label IN labels(place) WHERE label <> 'Entity'][0]}
    ORDER BY place.id
  }
} AS entity
