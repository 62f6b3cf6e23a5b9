// title: Bounds are dates
// description: validFrom, validTo, knownFrom and knownTo of facts and accords are of the type DATE.
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
WHERE NOT (fact.validFrom IS :: DATE AND fact.validTo IS :: DATE AND fact.knownFrom IS :: DATE AND fact.knownTo IS :: DATE)
WITH fact, [key IN ['validFrom', 'validTo', 'knownFrom', 'knownTo'] WHERE NOT fact[key] IS :: DATE] AS wrong
RETURN coalesce(fact.id, elementId(fact)) AS id, coalesce(fact.id, elementId(fact)) + ' has a ' + wrong[0] + ' that is not a date: ' + toString(fact[wrong[0]]) + '.' AS problem
ORDER BY id
