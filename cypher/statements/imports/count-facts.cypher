// title: Notes with each document of a data set how many facts it states
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
  UNWIND fact.sources AS source
  WITH DISTINCT split(source, '#')[0] AS document, elementId(fact) AS fact
  RETURN document AS document, count(*) AS facts
  UNION ALL
  MATCH (d:Document {dataset: $dataset})
  RETURN d.id AS document, 0 AS facts
}
WITH document AS document, sum(facts) AS facts
MATCH (d:Document {id: document})
SET d.factCount = facts
