// title: Bounds are those that the stated date has
// description: validFrom is the earliest day of stated. validTo is its latest day: of aid and activities always, of all others only where stated is an interval.
// param: dates MAP required -- what each EDTF text in the graph means: {earliest, latest, interval}
// returns: id STRING -- the fact or accord
// returns: problem STRING -- what is wrong with it
CALL () {
  MATCH ()-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN fact, type(fact) IN ['AID', 'ACTIVITY'] AS deed
  UNION ALL
  MATCH (fact:Accord)
  RETURN fact, false AS deed
}
WITH fact, deed, $dates[toString(fact.stated)] AS date
WHERE date IS NOT NULL
WITH fact, date.earliest AS validFrom, CASE WHEN deed OR date.interval THEN date.latest END AS validTo
WHERE coalesce(toString(fact.validFrom), '') <> coalesce(toString(validFrom), '')
  OR coalesce(toString(fact.validTo), '') <> coalesce(toString(validTo), '')
RETURN coalesce(fact.id, elementId(fact)) AS id,
  coalesce(fact.id, elementId(fact)) + ' holds from ' + coalesce(toString(fact.validFrom), 'any day') + ' to ' + coalesce(toString(fact.validTo), 'any day')
    + ', but the stated date ' + fact.stated + ' means from ' + coalesce(toString(validFrom), 'any day') + ' to ' + coalesce(toString(validTo), 'any day') + '.' AS problem
ORDER BY id
