// title: Who signed which agreement
// description: People whom a source names as having signed an agreement, with the parties and the offices that the person is known to hold or have held. Accords do not count.
// param: person STRING of entity = null -- id; only that person
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: person STRING -- id
// returns: personName STRING -- name
// returns: offices LIST<STRING> -- title and where
// returns: agreement STRING -- the fact
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// example: (no parameters)
MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
WHERE r.signatories IS NOT NULL
  AND ($person IS NULL OR $person IN r.signatories)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
UNWIND r.signatories AS signatory
MATCH (person:Entity {id: signatory})
WHERE $person IS NULL OR signatory = $person
RETURN person.id AS person, person.name AS personName,
  COLLECT {
    MATCH (person)-[o:HOLDS_OFFICE]->(seat:Entity)
    WHERE CASE WHEN $knownAt IS NULL THEN o.knownTo IS NULL
        ELSE coalesce(o.knownFrom <= $knownAt, true) AND coalesce($knownAt < o.knownTo, true) END
    RETURN DISTINCT o.title + ', ' + seat.name AS office
    ORDER BY office
  } AS offices,
  r.id AS agreement, r.kind AS kind, r.title AS title, r.status AS status, r.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName
ORDER BY person, agreement
