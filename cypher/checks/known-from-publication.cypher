// title: Facts are known from when their source appeared
// description: knownFrom of a fact or accord is the last day that the publishedOn of its earliest source can mean, and absent where none of its sources has one.
// param: published MAP required -- the last day that each document's date of publication can mean, by the document's id
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact, fact.sources AS sources
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact, fact.sources AS sources
}
WITH fact, reduce(first = null, source IN coalesce(sources, []) |
  CASE
    WHEN $published[split(source, '#')[0]] IS NULL THEN first
    WHEN first IS NULL OR $published[split(source, '#')[0]] < first THEN $published[split(source, '#')[0]]
    ELSE first
  END) AS appeared
WHERE coalesce(toString(fact.knownFrom), '') <> coalesce(toString(appeared), '')
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + ' is known ' + coalesce('from ' + toString(fact.knownFrom), 'always') + ', but its earliest source appeared '
    + coalesce('on ' + toString(appeared), 'on an unknown day') + '.' AS problem
ORDER BY id
