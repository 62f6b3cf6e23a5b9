// title: Agreements of an entity
// description: Its agreements, each with the partner; proposed and draft ones included. Accords count: each other party of an accord is a row of its own.
// param: id STRING of entity required -- id of the entity
// param: accords BOOLEAN = true -- whether accords count
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: partner STRING -- id
// returns: partnerName STRING -- name
// returns: partnerType STRING -- label
// returns: agreement STRING -- the fact, or the accord
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: validFrom DATE -- its earliest beginning
// returns: validTo DATE -- its stated end
// returns: accord BOOLEAN -- whether it has three or more parties
// example: id=ua-brovary
MATCH (party:Entity {id: $id})
CALL (party) {
  MATCH (party)-[r:AGREEMENT]-(partner:Entity)
  WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  RETURN partner, r AS terms, false AS accord
  UNION ALL
  MATCH (party)-[m:MEMBER_OF]->(terms:Accord)<-[n:MEMBER_OF]-(partner:Entity)
  WHERE $accords
    AND CASE WHEN $knownAt IS NULL THEN terms.knownTo IS NULL
      ELSE coalesce(terms.knownFrom <= $knownAt, true) AND coalesce($knownAt < terms.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN terms.status <> 'ended'
      ELSE NOT terms.status IN ['proposed', 'draft'] AND coalesce(terms.validFrom <= $validAt, true)
        AND coalesce(terms.validTo >= $validAt, true) END
    AND CASE WHEN $knownAt IS NULL THEN m.knownTo IS NULL
      ELSE coalesce(m.knownFrom <= $knownAt, true) AND coalesce($knownAt < m.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN m.status <> 'ended'
      ELSE NOT m.status IN ['proposed', 'draft'] AND coalesce(m.validFrom <= $validAt, true)
        AND coalesce(m.validTo >= $validAt, true) END
    AND CASE WHEN $knownAt IS NULL THEN n.knownTo IS NULL
      ELSE coalesce(n.knownFrom <= $knownAt, true) AND coalesce($knownAt < n.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN n.status <> 'ended'
      ELSE NOT n.status IN ['proposed', 'draft'] AND coalesce(n.validFrom <= $validAt, true)
        AND coalesce(n.validTo >= $validAt, true) END
  RETURN DISTINCT partner, terms, true AS accord
}
RETURN partner.id AS partner, partner.name AS partnerName,
  head([label IN labels(partner) WHERE label <> 'Entity']) AS partnerType,
  terms.id AS agreement, terms.kind AS kind, terms.title AS title, terms.status AS status, terms.stated AS stated,
  terms.validFrom AS validFrom, terms.validTo AS validTo, accord AS accord
ORDER BY partner, agreement
