// title: People of an entity
// description: Who holds office there, belongs to it, signed its agreements or took part in its activities; proposed and draft facts included. A person has a row for each fact.
// param: id STRING of entity required -- id of the entity
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: person STRING -- id
// returns: personName STRING -- name
// returns: part STRING -- office, member, signatory or participant
// returns: title STRING -- of the office, agreement or activity, or the role
// returns: status STRING -- of the fact
// returns: stated STRING -- the date as the source gives it
// returns: fact STRING -- the fact
// example: id=ua-dnipro
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)<-[r:HOLDS_OFFICE]-(person:Person)
  WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  RETURN person, r, 'office' AS part
  UNION ALL
  MATCH (entity)<-[r:MEMBER_OF]-(person:Person)
  WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  RETURN person, r, 'member' AS part
  UNION ALL
  MATCH (entity)-[r:AGREEMENT]-(:Entity)
  WHERE r.signatories IS NOT NULL
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  UNWIND r.signatories AS id
  MATCH (person:Entity {id: id})
  RETURN person, r, 'signatory' AS part
  UNION ALL
  MATCH (entity)-[r:ACTIVITY]-(:Entity)
  WHERE r.participants IS NOT NULL
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
  UNWIND r.participants AS id
  MATCH (person:Entity {id: id})
  RETURN person, r, 'participant' AS part
}
RETURN person.id AS person, person.name AS personName, part AS part, coalesce(r.title, r.role) AS title,
  r.status AS status,
  r.stated AS stated, r.id AS fact
ORDER BY person, part, fact
