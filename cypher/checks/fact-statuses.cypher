// title: Facts have a status of the vocabulary
// description: The status of a fact or accord is proposed, draft, approved, signed, active, dormant, suspended, ended or done.
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact
}
WITH fact
WHERE NOT coalesce(fact.status IN ['proposed', 'draft', 'approved', 'signed', 'active', 'dormant', 'suspended', 'ended', 'done'], false)
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + coalesce(' has the status ' + fact.status + ', which is not in the vocabulary.', ' has no status.') AS problem
ORDER BY id
