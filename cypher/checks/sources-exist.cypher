// title: Sources are documents that exist
// description: The document of every source of a fact or accord is in the graph.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
MATCH (d:Document)
WITH collect(d.id) AS known
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact
}
WITH fact, known
WHERE NOT all(source IN coalesce(fact.sources, []) WHERE split(source, '#')[0] IN known)
WITH fact, [source IN fact.sources WHERE NOT split(source, '#')[0] IN known][0] AS missing
RETURN coalesce(fact.id, elementId(fact)) AS id, coalesce(fact.id, elementId(fact)) + ' has the source ' + missing + ', whose document does not exist.' AS problem
ORDER BY id
