// title: Notes with each document of a data set how many facts it states. By index, since a planner that knows of few data sets would scan
CALL () {
  MATCH ()-[fact:AGREEMENT]->()
  USING INDEX fact:AGREEMENT(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:AID]->()
  USING INDEX fact:AID(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:MEMBER_OF]->()
  USING INDEX fact:MEMBER_OF(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:HOLDS_OFFICE]->()
  USING INDEX fact:HOLDS_OFFICE(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:ACTIVITY]->()
  USING INDEX fact:ACTIVITY(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:SEEKS]->()
  USING INDEX fact:SEEKS(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
  UNION ALL
  MATCH ()-[fact:OFFERS]->()
  USING INDEX fact:OFFERS(dataset)
  WHERE fact.dataset = $dataset
  RETURN fact
}
UNWIND fact.sources AS source
WITH DISTINCT split(source, '#')[0] AS document, elementId(fact) AS fact
WITH document, count(*) AS facts
WITH collect({document: document, facts: facts}) AS counted
MATCH (d:Document {dataset: $dataset})
SET d.factCount = reduce(facts = 0, count IN counted | CASE count.document WHEN d.id THEN count.facts ELSE facts END)
