// title: Hosts and beneficiaries of accords whose membership counts
MATCH (party:Entity)-[r:MEMBER_OF]->(accord:Accord)
// Whoever was a party to what has ended has ended to be one, as everywhere.
WITH party, accord, r,
  CASE WHEN accord.status = 'ended' AND NOT r.status IN ['proposed', 'draft'] THEN 'ended' ELSE r.status END AS status
WHERE r.role IN ['host', 'beneficiary']
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($statuses IS NULL OR status IN $statuses)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR NOT status IN ['proposed', 'draft', 'ended']
    ELSE NOT status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN DISTINCT accord.id AS accord, party.id AS party
