// title: Pairs tied only through a network or accord
// description: Pairs of cities or regions that belong to the same network or accord, and have neither an agreement nor aid between them.
// param: through STRING of entity required -- id of the network or accord
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: first STRING -- id
// returns: firstName STRING -- name
// returns: second STRING -- id
// returns: secondName STRING -- name
// example: through=accord-kyiv-reconstruction-2022
MATCH (through:Entity {id: $through})<-[m:MEMBER_OF]-(party:City|Region)
WHERE CASE WHEN $knownAt IS NULL THEN m.knownTo IS NULL
    ELSE coalesce(m.knownFrom <= $knownAt, true) AND coalesce($knownAt < m.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR m.status <> 'ended'
    ELSE NOT m.status IN ['proposed', 'draft'] AND coalesce(m.validFrom <= $validAt, true)
      AND coalesce(m.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT m.status IN ['proposed', 'draft'] ELSE m.status IN $statuses END
WITH DISTINCT party
ORDER BY party.id
WITH collect(party) AS parties
UNWIND range(0, size(parties) - 2) AS low
UNWIND range(low + 1, size(parties) - 1) AS high
WITH parties[low] AS one, parties[high] AS two
WHERE NOT EXISTS {
  MATCH (one)-[r:AGREEMENT|AID]-(two)
  WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
}
RETURN one.id AS first, one.name AS firstName, two.id AS second, two.name AS secondName
ORDER BY first, second
