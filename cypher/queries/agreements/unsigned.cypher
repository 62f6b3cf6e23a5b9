// title: Agreements that are not signed yet
// description: Agreements that are proposed, drafted or approved only. Accords have no two parties, so that these columns are empty.
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
// returns: knownFrom DATE -- since when this is known
// returns: accord BOOLEAN -- whether it has three or more parties
// returns: sources LIST<STRING> -- document and paragraph
// example: (no parameters)
CALL () {
  MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
  RETURN r AS terms, one, two, false AS accord
  UNION ALL
  MATCH (terms:Accord)
  RETURN terms, null AS one, null AS two, true AS accord
}
WITH *
WHERE terms.status IN ['proposed', 'draft', 'approved']
  AND ($dataset IS NULL OR terms.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN terms.knownTo IS NULL
    ELSE coalesce(terms.knownFrom <= $knownAt, true) AND coalesce($knownAt < terms.knownTo, true) END
RETURN terms.id AS agreement, terms.kind AS kind, terms.title AS title, terms.status AS status, terms.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, terms.knownFrom AS knownFrom,
  accord AS accord, terms.sources AS sources
ORDER BY agreement
