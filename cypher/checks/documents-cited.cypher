// title: Documents are cited
// description: Every document is a source of some fact or accord, or an imported file, which may have no row that was accepted.
// returns: id STRING -- the document
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  UNWIND fact.sources AS source
  RETURN collect(DISTINCT split(source, '#')[0]) AS cited
}
CALL () {
  MATCH (fact:Accord)
  UNWIND fact.sources AS source
  RETURN collect(DISTINCT split(source, '#')[0]) AS citedByAccords
}
MATCH (d:Document)
WHERE d.entityCount IS NULL // only files have it
  AND NOT coalesce(d.id IN cited OR d.id IN citedByAccords, false)
RETURN coalesce(d.id, elementId(d)) AS id, 'The document ' + coalesce(d.id, elementId(d)) + ' is the source of nothing.' AS problem
ORDER BY id
