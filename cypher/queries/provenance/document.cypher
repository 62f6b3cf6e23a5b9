// title: What a document states
// description: Every fact and accord that names the document as a source, superseded ones included, in the order of its paragraphs. An accord has no parties here; its memberships are facts of their own.
// param: id STRING of document required -- id of the document
// returns: paragraph INTEGER -- the paragraph, or the row of a data file
// returns: fact STRING -- the fact
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other party or the theme
// returns: toName STRING -- its name
// returns: note STRING -- what a reader should know of it
// example: id=doc-dortmund-zhytomyr-2023
MATCH (d:Document {id: $id})
CALL (d) {
  MATCH (one:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(two:Entity|Theme)
  WHERE r.dataset = d.dataset
  RETURN r, type(r) AS type, one, two
  UNION ALL
  MATCH (r:Accord)
  WHERE r.dataset = d.dataset
  RETURN r, 'Accord' AS type, null AS one, null AS two
}
UNWIND r.sources AS source
WITH r, type, one, two, split(source, '#') AS source
WHERE source[0] = $id
RETURN toInteger(source[1]) AS paragraph, r.id AS fact, type AS type, r.kind AS kind, r.status AS status,
  r.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, r.note AS note
ORDER BY paragraph, fact
