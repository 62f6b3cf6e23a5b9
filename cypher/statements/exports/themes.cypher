// title: All themes, or those that facts of these types end at
MATCH (t:Theme)
WHERE NOT $onlyEnds
  OR EXISTS {
    MATCH (from:Entity)-[r:SEEKS|OFFERS]->(t)
    WHERE type(r) IN $types
      AND ($dataset IS NULL OR r.dataset = $dataset)
      AND ($countries IS NULL OR CASE WHEN from:Country THEN from.code ELSE from.country END IN $countries)
  }
RETURN 'Theme' AS type, properties(t) AS properties, [] AS locatedIn
ORDER BY t.id
