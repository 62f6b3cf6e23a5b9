// title: Every text that stands for a date, once
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  WHERE fact.stated IS NOT NULL
  RETURN fact.stated AS text
  UNION ALL
  MATCH (accord:Accord)
  WHERE accord.stated IS NOT NULL
  RETURN accord.stated AS text
  UNION ALL
  MATCH (document:Document)
  WHERE document.publishedOn IS NOT NULL
  RETURN document.publishedOn AS text
}
WITH DISTINCT toStringOrNull(text) AS text
WHERE text IS NOT NULL
RETURN text
