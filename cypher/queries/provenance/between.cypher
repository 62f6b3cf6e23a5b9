// title: Evidence for what is known between two entities
// description: Every fact between the two, and the memberships of both in the same network or accord, each with the documents and paragraphs that tell it; proposed and draft ones included.
// param: a STRING of entity required -- id of an entity
// param: b STRING of entity required -- id of the other
// param: history BOOLEAN = false -- ended and superseded facts as well
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: fact STRING -- the fact
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: knownFrom DATE -- since when it is known
// returns: knownTo DATE -- the day from which a newer fact supersedes it
// returns: document STRING -- id of the source
// returns: documentTitle STRING -- its title
// returns: publisher STRING -- who published it
// returns: publishedOn STRING -- when, as precise as known
// returns: paragraph INTEGER -- the paragraph, or the row of a data file
// example: a=ua-dnipro&b=fi-helsinki
CALL () {
  MATCH (:Entity {id: $a})-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY]-(:Entity {id: $b})
  RETURN r
  UNION
  MATCH (:Entity {id: $a})-[m:MEMBER_OF]->(:Entity)<-[n:MEMBER_OF]-(:Entity {id: $b})
  UNWIND [m, n] AS r
  RETURN r
}
WITH r
WHERE $history
  OR CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
UNWIND r.sources AS source
WITH r, split(source, '#') AS source
OPTIONAL MATCH (d:Document {id: source[0]})
RETURN r.id AS fact, type(r) AS type, r.kind AS kind, r.status AS status, r.stated AS stated, r.knownFrom AS knownFrom,
  r.knownTo AS knownTo,
  source[0] AS document, d.title AS documentTitle, d.publisher AS publisher, d.publishedOn AS publishedOn,
  toInteger(source[1]) AS paragraph
ORDER BY type, fact, document, paragraph
