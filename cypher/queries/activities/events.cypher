// title: Events of several parties
// description: Each event that several activities share, with all its parties; proposed and draft ones included.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: event STRING -- what its facts share
// returns: parties LIST<STRING> -- names
// returns: titles LIST<STRING> -- of its activities
// returns: firstDay DATE -- the earliest day that the sources allow
// returns: lastDay DATE -- the latest
// returns: facts LIST<STRING> -- the facts
// example: (no parameters)
MATCH (one:Entity)-[r:ACTIVITY]->(two:Entity)
WHERE r.event IS NOT NULL
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH one, two, r
ORDER BY r.id
UNWIND [one.name, two.name] AS party
WITH r.event AS event, collect(DISTINCT party) AS parties, collect(DISTINCT r.title) AS titles,
  min(r.validFrom) AS firstDay,
  max(r.validTo) AS lastDay, collect(DISTINCT r.id) AS facts
RETURN event AS event, parties AS parties, titles AS titles, firstDay AS firstDay, lastDay AS lastDay, facts AS facts
ORDER BY firstDay, event
