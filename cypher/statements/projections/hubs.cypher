// title: Hosts and beneficiaries of accords whose membership counts
MATCH (party:Entity)-[member:MEMBER_OF]->(accord:Accord)
WHERE member.role IN ['host', 'beneficiary']
// Whoever is a party to what has ended is one no longer, as in the index of ties.
WITH party, accord, member {.*, status: CASE WHEN accord.status = 'ended' AND NOT member.status IN ['proposed', 'draft']
  THEN 'ended' ELSE member.status END} AS r
WHERE ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR NOT r.status IN ['proposed', 'draft', 'ended']
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN DISTINCT accord.id AS accord, party.id AS party
