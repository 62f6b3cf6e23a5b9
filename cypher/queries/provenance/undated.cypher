// title: Facts without a date
// description: Agreements, aid, memberships, offices and activities of which no source tells when; proposed and draft ones included. Under a given day they count as holding, since their bounds are unknown.
// param: types LIST<STRING> of type = null -- only these types, such as AID
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: fact STRING -- the fact
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: sources LIST<STRING> -- document and paragraph
// example: types=AID
MATCH (one:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY]->(two:Entity)
WHERE r.stated IS NULL
  AND r.status <> 'ended'
  AND ($types IS NULL OR type(r) IN $types)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
RETURN r.id AS fact, type(r) AS type, r.kind AS kind, r.status AS status, r.stated AS stated, one.id AS from,
  one.name AS fromName,
  two.id AS to, two.name AS toName, r.sources AS sources
ORDER BY type, fact
