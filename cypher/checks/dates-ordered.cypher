// title: Nothing ends before it begins
// description: validFrom is not after validTo, and knownFrom is not after knownTo.
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
WHERE fact.validFrom > fact.validTo OR fact.knownFrom > fact.knownTo
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + CASE
    WHEN fact.validFrom > fact.validTo THEN ' holds from ' + toString(fact.validFrom) + ' to the earlier ' + toString(fact.validTo) + '.'
    ELSE ' is known from ' + toString(fact.knownFrom) + ' to the earlier ' + toString(fact.knownTo) + '.'
  END AS problem
ORDER BY id
