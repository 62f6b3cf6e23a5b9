// title: Agreements that ended
// description: Agreements whose status is ended, or whose stated end lies before a given day. Accords do not count.
// param: before DATE = null -- also those whose stated end lies before that day
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: agreement STRING -- the fact
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: validFrom DATE -- its earliest beginning
// returns: validTo DATE -- its stated end
// returns: supersedes STRING -- the fact that told of it before
// returns: sources LIST<STRING> -- document and paragraph
// example: none on the seed data
MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
WHERE (r.status = 'ended' OR r.validTo < $before)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
RETURN r.id AS agreement, r.kind AS kind, r.title AS title, r.status AS status, r.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, r.validFrom AS validFrom,
  r.validTo AS validTo,
  r.supersedes AS supersedes, r.sources AS sources
ORDER BY validTo IS NULL, validTo DESC, agreement
