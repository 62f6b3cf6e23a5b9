// title: Facts that were superseded
// description: What changed, and from when the change is known: each fact that a newer one took the place of, with both statuses and dates.
// param: from DATE = null -- only changes known on that day or later
// param: dataset STRING = null -- only newer facts of that data set
// returns: type STRING -- AGREEMENT, AID …
// returns: older STRING -- the superseded fact
// returns: newer STRING -- the fact in its place
// returns: statusBefore STRING -- status of the older
// returns: statusAfter STRING -- status of the newer
// returns: statedBefore STRING -- date of the older
// returns: statedAfter STRING -- date of the newer
// returns: knownOn DATE -- from when the change is known
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: sources LIST<STRING> -- document and paragraph of the newer
// example: none on the seed data
MATCH (one:Entity)-[newer:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(two:Entity|Theme)
WHERE newer.supersedes IS NOT NULL
  AND ($dataset IS NULL OR newer.dataset = $dataset)
MATCH ()-[older:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: newer.supersedes}]->()
WHERE $from IS NULL OR older.knownTo >= $from
RETURN type(newer) AS type, older.id AS older, newer.id AS newer, older.status AS statusBefore,
  newer.status AS statusAfter,
  older.stated AS statedBefore, newer.stated AS statedAfter, older.knownTo AS knownOn, one.id AS from,
  one.name AS fromName,
  two.id AS to, two.name AS toName, newer.sources AS sources
ORDER BY knownOn, newer
