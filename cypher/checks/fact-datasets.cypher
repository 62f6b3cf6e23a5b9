// title: Facts belong to a data set that exists
// description: A fact, accord or document names the data set that it came with, and that data set is loaded.
// returns: id STRING -- the fact, accord or document
// returns: problem STRING -- what is wrong with it
MATCH (d:Dataset)
WITH collect(d.name) AS known
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact
  UNION ALL
  MATCH (fact:Accord|Document)
  RETURN fact
}
WITH fact, known
WHERE NOT coalesce(fact.dataset IN known, false)
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + coalesce(' is of the data set ' + fact.dataset + ', which does not exist.', ' is of no data set.') AS problem
ORDER BY id
