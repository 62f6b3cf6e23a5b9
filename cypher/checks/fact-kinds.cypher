// title: Kinds are those of their type
// description: The kind of an agreement, accord, aid or activity is one of its vocabulary; other types have none.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact, type(fact) AS type
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact, 'AGREEMENT' AS type
}
WITH fact, type
WHERE fact.kind IS NOT NULL AND NOT CASE type
  WHEN 'AGREEMENT' THEN fact.kind IN ['twinning', 'cooperation', 'friendship', 'memorandum', 'solidarity', 'partnership', 'project']
  WHEN 'AID' THEN fact.kind IN ['money', 'equipment', 'vehicle', 'supplies', 'shelter', 'expertise', 'other']
  WHEN 'ACTIVITY' THEN fact.kind IN ['visit', 'exchange', 'meeting', 'training', 'event', 'study', 'founding']
  ELSE false
END
RETURN fact.id AS id, fact.id + ' is of the kind ' + fact.kind + ', which ' + type + ' does not have.' AS problem
ORDER BY id
