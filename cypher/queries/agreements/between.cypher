// title: Agreements between two entities
// description: The agreements between the two and the accords that both are party to, newest first; proposed and draft ones included.
// param: a STRING of entity required -- id of an entity
// param: b STRING of entity required -- id of the other
// param: history BOOLEAN = false -- ended and superseded ones as well
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: id STRING -- the fact, or the accord
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: validFrom DATE -- its earliest beginning
// returns: validTo DATE -- its stated end
// returns: knownTo DATE -- the day from which a newer fact supersedes it
// returns: accord BOOLEAN -- whether it has three or more parties
// returns: sources LIST<STRING> -- document and paragraph
// example: a=ua-dnipro&b=fi-helsinki
CALL () {
  MATCH (:Entity {id: $a})-[r:AGREEMENT]-(:Entity {id: $b})
  WHERE $history
    OR CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  RETURN r AS terms, false AS accord
  UNION ALL
  MATCH (:Entity {id: $a})-[m:MEMBER_OF]->(terms:Accord)<-[n:MEMBER_OF]-(:Entity {id: $b})
  WHERE $history
    OR CASE WHEN $knownAt IS NULL THEN terms.knownTo IS NULL
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
  RETURN DISTINCT terms, true AS accord
}
RETURN terms.id AS id, terms.kind AS kind, terms.title AS title, terms.status AS status, terms.stated AS stated,
  terms.validFrom AS validFrom, terms.validTo AS validTo, terms.knownTo AS knownTo, accord AS accord,
  terms.sources AS sources
ORDER BY validFrom IS NULL, validFrom DESC, id
