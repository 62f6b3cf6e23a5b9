// title: Who signed which agreement
// description: People whom a source names as having signed an agreement, with the parties and the offices that the person is known to hold or have held; and those who are party to an accord as signatories, as mayors to a joint statement.
// param: person STRING of entity = null -- id; only that person
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: person STRING -- id
// returns: personName STRING -- name
// returns: offices LIST<STRING> -- title and where
// returns: agreement STRING -- the fact, or the accord
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party; absent for an accord
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: accord BOOLEAN -- whether it has three or more parties
// example: (no parameters)
CALL () {
  MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
  WHERE r.signatories IS NOT NULL
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  RETURN r.signatories AS signatories, r AS terms, one, two, false AS accord
  UNION ALL
  MATCH (terms:Accord)
  WHERE CASE WHEN $knownAt IS NULL THEN terms.knownTo IS NULL
      ELSE coalesce(terms.knownFrom <= $knownAt, true) AND coalesce($knownAt < terms.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN terms.status <> 'ended'
      ELSE NOT terms.status IN ['proposed', 'draft'] AND coalesce(terms.validFrom <= $validAt, true)
        AND coalesce(terms.validTo >= $validAt, true) END
  RETURN coalesce(terms.signatories, []) + COLLECT {
    MATCH (terms)<-[m:MEMBER_OF {role: 'signatory'}]-(party:Person)
    WHERE CASE WHEN $knownAt IS NULL THEN m.knownTo IS NULL
        ELSE coalesce(m.knownFrom <= $knownAt, true) AND coalesce($knownAt < m.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN m.status <> 'ended'
        ELSE NOT m.status IN ['proposed', 'draft'] AND coalesce(m.validFrom <= $validAt, true)
          AND coalesce(m.validTo >= $validAt, true) END
    RETURN party.id
  } AS signatories, terms, null AS one, null AS two, true AS accord
}
WITH *
WHERE $dataset IS NULL OR terms.dataset = $dataset
UNWIND signatories AS signatory
WITH DISTINCT signatory, terms, one, two, accord
WHERE $person IS NULL OR signatory = $person
MATCH (person:Entity {id: signatory})
RETURN person.id AS person, person.name AS personName,
  COLLECT {
    MATCH (person)-[o:HOLDS_OFFICE]->(seat:Entity)
    WHERE CASE WHEN $knownAt IS NULL THEN o.knownTo IS NULL
        ELSE coalesce(o.knownFrom <= $knownAt, true) AND coalesce($knownAt < o.knownTo, true) END
    RETURN DISTINCT o.title + ', ' + seat.name AS office
    ORDER BY office
  } AS offices,
  terms.id AS agreement, terms.kind AS kind, terms.title AS title, terms.status AS status, terms.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, accord AS accord
ORDER BY person, agreement
