// title: Agreements that ended
// description: Agreements whose status is ended, or whose stated end lies before a given day. Accords have no two parties, so that these columns are empty.
// param: before DATE = null -- also those whose stated end lies before that day
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: agreement STRING -- the fact, or the accord
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
// returns: accord BOOLEAN -- whether it has three or more parties
// returns: sources LIST<STRING> -- document and paragraph
// example: none on the seed data
CALL () {
  MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
  RETURN r AS terms, one, two, false AS accord
  UNION ALL
  MATCH (terms:Accord)
  RETURN terms, null AS one, null AS two, true AS accord
}
WITH *
WHERE (terms.status = 'ended' OR terms.validTo < $before)
  AND ($dataset IS NULL OR terms.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN terms.knownTo IS NULL
    ELSE coalesce(terms.knownFrom <= $knownAt, true) AND coalesce($knownAt < terms.knownTo, true) END
RETURN terms.id AS agreement, terms.kind AS kind, terms.title AS title, terms.status AS status, terms.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, terms.validFrom AS validFrom,
  terms.validTo AS validTo, terms.supersedes AS supersedes, accord AS accord, terms.sources AS sources
ORDER BY validTo IS NULL, validTo DESC, agreement
