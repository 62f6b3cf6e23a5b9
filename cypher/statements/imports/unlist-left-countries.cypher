// title: Takes the marks from countries in which nothing lies any more and that nothing names
MATCH (e:Country)
WHERE e.externalIds IS NULL
  AND NOT EXISTS { MATCH (e)-[:LOCATED_IN|AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-() }
SET e.datasets = []
