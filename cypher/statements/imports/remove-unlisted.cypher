// title: Takes out entities that no data set lists and nothing names, some at a time; tells how many
MATCH (e:Entity)
WHERE e.datasets = [] AND NOT EXISTS { MATCH (e)-[:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-() }
  AND NOT EXISTS { MATCH (:Entity)-[:LOCATED_IN]->(e) }
WITH e
LIMIT $most
DETACH DELETE e
RETURN count(*) AS removed
