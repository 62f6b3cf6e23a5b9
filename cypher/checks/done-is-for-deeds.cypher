// title: Only deeds are done
// description: The status done is for aid and activities that took place; no agreement, membership, office, offer or accord has it.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|MEMBER_OF|HOLDS_OFFICE|SEEKS|OFFERS]->()
  RETURN fact, type(fact) AS type
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact, 'Accord' AS type
}
WITH fact, type
WHERE fact.status = 'done'
RETURN fact.id AS id, fact.id + ' is done, which is a status of aid and activities and not of ' + type + '.' AS problem
ORDER BY id
