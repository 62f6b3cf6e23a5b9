// title: Members of a network or parties of an accord
// description: Everyone who belongs to an organisation or is party to an accord, with the role; proposed and draft memberships included. A country stands for its unnamed municipalities where a source names none.
// param: id STRING of entity required -- id of the organisation or accord
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: member STRING -- id
// returns: memberName STRING -- name
// returns: memberType STRING -- label
// returns: country STRING -- ISO code
// returns: role STRING -- member, founder, signatory …
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: fact STRING -- the fact
// returns: sources LIST<STRING> -- document and paragraph
// returns: note STRING -- what the source leaves open, such as who is meant by a country
// example: id=accord-kyiv-reconstruction-2022
MATCH (:Entity {id: $id})<-[r:MEMBER_OF]-(member:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN member.id AS member, member.name AS memberName,
  head([label IN labels(member) WHERE label <> 'Entity']) AS memberType,
  member.country AS country, r.role AS role, r.status AS status, r.stated AS stated, r.id AS fact, r.sources AS sources,
  r.note AS note
ORDER BY member, fact
