// title: Stated dates are EDTF
// description: stated of facts and accords and publishedOn of documents are dates in EDTF (ISO 8601-2).
// param: dates MAP required -- what each EDTF text in the graph means: {earliest, latest, interval}
// returns: id STRING -- the fact, accord or document
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact, fact.stated AS text
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact, fact.stated AS text
  UNION ALL
  MATCH (fact:Document)
  RETURN fact, fact.publishedOn AS text
}
WITH fact, text
WHERE text IS NOT NULL AND $dates[toString(text)] IS NULL
RETURN coalesce(fact.id, elementId(fact)) AS id, coalesce(fact.id, elementId(fact)) + ' has the date ' + toString(text) + ', which is not EDTF.' AS problem
ORDER BY id
