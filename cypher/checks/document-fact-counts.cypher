// title: Documents count their facts
// description: A document's factCount is the number of facts of which it is a source, once its data set is complete.
// returns: id STRING -- the document
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  UNWIND fact.sources AS source
  WITH DISTINCT split(source, '#')[0] AS document, elementId(fact) AS fact
  RETURN document AS document, count(*) AS facts
  UNION ALL
  MATCH (d:Document)
  WHERE d.id IS NOT NULL
  RETURN d.id AS document, 0 AS facts
}
WITH document AS document, sum(facts) AS facts
MATCH (d:Document {id: document})
WHERE coalesce(d.factCount <> facts, true) AND NOT EXISTS { (:Dataset {name: d.dataset, complete: false}) }
RETURN d.id AS id, d.id + ' is the source of ' + facts + ' facts, but its factCount is ' + coalesce(toString(d.factCount), 'missing') + '.' AS problem
ORDER BY id
