// title: The entities of a data set, ends of its facts included, or of some countries, or all; of an accord that another data set told first, what the chosen one tells
MATCH (e:Entity)
WHERE e.id IS NOT NULL
  AND ($countries IS NULL OR CASE WHEN e:Country THEN e.code ELSE e.country END IN $countries)
  AND ($dataset IS NULL OR $dataset IN e.datasets OR EXISTS {
    MATCH (e)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
    WHERE r.dataset = $dataset
  })
OPTIONAL CALL (e) {
  WITH e
  WHERE e:Accord AND e.dataset <> $dataset
  MATCH (e)<-[r:MEMBER_OF {dataset: $dataset}]-()
  RETURN r AS member
  ORDER BY r.id
  LIMIT 1
}
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS type,
  CASE WHEN member IS NULL THEN properties(e) ELSE e {.*, dataset: member.dataset, sources: member.sources} END AS properties,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place.id
    ORDER BY place.id
  } AS locatedIn
ORDER BY e.id
