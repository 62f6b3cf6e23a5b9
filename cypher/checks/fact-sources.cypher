// title: Facts name their sources
// description: A fact or accord has at least one source, and each is a document's id, # and a number from 1.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact
}
WITH fact, coalesce(fact.sources, []) AS sources
WHERE size(sources) = 0 OR NOT all(source IN sources WHERE source =~ '[a-z0-9-]+#[1-9][0-9]*')
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + CASE size(sources)
    WHEN 0 THEN ' has no source.'
    ELSE ' has the source ' + [source IN sources WHERE NOT source =~ '[a-z0-9-]+#[1-9][0-9]*'][0] + ', which is not a document, # and a number from 1.'
  END AS problem
ORDER BY id
