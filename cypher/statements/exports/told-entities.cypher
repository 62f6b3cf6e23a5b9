// title: The entities of a data set, ends of its facts included, or of some countries, or all, with who told what of them
MATCH (e:Entity)
WHERE e.id IS NOT NULL
  AND ($countries IS NULL OR CASE WHEN e:Country THEN e.code ELSE e.country END IN $countries)
  AND ($dataset IS NULL OR $dataset IN e.datasets OR EXISTS {
    MATCH (e)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
    WHERE r.dataset = $dataset
  })
RETURN [label IN labels(e) WHERE label <> 'Entity'][0] AS type, properties(e) AS properties,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN place.id
    ORDER BY place.id
  } AS locatedIn,
  COLLECT {
    MATCH (told:Entity|Merged)-[:MERGED_INTO]->{0,20}(e)
    RETURN DISTINCT {
      properties: properties(told),
      rows: COLLECT {
        MATCH (m:Mention)-[edge:MENTIONS]->(told)
        RETURN {dataset: m.dataset, told: properties(m), names: edge.names, keys: edge.properties}
      },
      merged: COLLECT {
        MATCH (:Merged)-[edge:MERGED_INTO]->(told)
        RETURN {datasets: edge.datasets, names: edge.names, keys: edge.properties}
      }
    }
  } AS tellings
ORDER BY e.id
