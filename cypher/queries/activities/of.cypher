// title: Activities of an entity
// description: Visits, exchanges, meetings and events, in order of time, undated ones last; proposed and draft ones included. An event of several parties has a row for each.
// param: id STRING of entity required -- id of the entity
// param: with STRING of entity = null -- id; only activities with that one
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: stated STRING -- the date as the source gives it
// returns: kind STRING -- visit, exchange, meeting …
// returns: title STRING -- what took place
// returns: status STRING -- done, or still planned
// returns: with STRING -- id of the other party
// returns: withName STRING -- its name
// returns: people LIST<STRING> -- names of those who took part
// returns: event STRING -- what the rows of one event share
// returns: fact STRING -- the fact
// example: id=ua-brovary
MATCH (:Entity {id: $id})-[r:ACTIVITY]-(other:Entity)
WHERE ($with IS NULL OR other.id = $with)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN r.stated AS stated, r.kind AS kind, r.title AS title, r.status AS status, other.id AS with,
  other.name AS withName,
  COLLECT {
    UNWIND r.participants AS id
    MATCH (person:Entity {id: id})
    RETURN person.name AS name
    ORDER BY name
  } AS people,
  r.event AS event, r.id AS fact
ORDER BY r.validFrom, r.validTo, fact
