// title: Themes that are named exist
// description: The themes that facts and accords name are of the controlled vocabulary.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
MATCH (t:Theme)
WITH collect(t.id) AS known
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact
}
WITH fact, known
WHERE NOT all(theme IN coalesce(fact.themes, []) WHERE theme IN known)
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + ' names ' + [theme IN fact.themes WHERE NOT theme IN known][0] + ', which is no theme.' AS problem
ORDER BY id
