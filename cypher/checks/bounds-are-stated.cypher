// title: Only what a source dates has bounds
// description: A fact or accord has validFrom and validTo from stated alone: without it, neither.
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
WHERE fact.stated IS NULL AND (fact.validFrom IS NOT NULL OR fact.validTo IS NOT NULL)
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + CASE
    WHEN fact.validFrom IS NULL THEN ' holds to ' + toString(fact.validTo)
    ELSE ' holds from ' + toString(fact.validFrom)
  END + ', which no source states.' AS problem
ORDER BY id
