// title: Entities that those of a part of the network name, or its facts, without being in it
CALL () {
  MATCH (e:Entity)
  WHERE ($countries IS NULL OR CASE WHEN e:Country THEN e.code ELSE e.country END IN $countries)
    AND ($dataset IS NULL OR $dataset IN e.datasets OR EXISTS {
      MATCH (e)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
      WHERE r.dataset = $dataset
    })
  MATCH (e)-[:LOCATED_IN]->{1,5}(place:Entity)
  RETURN place AS mentioned
  UNION
  MATCH (from:Entity)-[r:AGREEMENT|ACTIVITY|MEMBER_OF]->(to:Entity)
  WHERE ($dataset IS NULL OR r.dataset = $dataset)
    AND ($countries IS NULL OR CASE WHEN from:Country THEN from.code ELSE from.country END IN $countries
      AND CASE WHEN to:Country THEN to.code ELSE to.country END IN $countries)
  UNWIND coalesce(r.signatories, []) + coalesce(r.participants, []) AS id
  MATCH (:Entity {id: id})-[:LOCATED_IN]->{0,5}(person:Entity)
  RETURN person AS mentioned
}
WITH DISTINCT mentioned AS e
WHERE NOT (($countries IS NULL OR coalesce(CASE WHEN e:Country THEN e.code ELSE e.country END IN $countries, false))
  AND ($dataset IS NULL OR coalesce($dataset IN e.datasets, false) OR EXISTS {
    MATCH (e)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
    WHERE r.dataset = $dataset
  }))
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS type, properties(e) AS properties,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place.id
    ORDER BY place.id
  } AS locatedIn
ORDER BY e.id
