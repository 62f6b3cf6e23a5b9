// title: Facts by type, kind and status
// description: How many facts there are of each type, kind and status; proposed and draft ones included, each status in a row of its own.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type; absent where it has none
// returns: status STRING -- how far they have come
// returns: facts INTEGER -- how many
// returns: undated INTEGER -- those without a date
// example: (no parameters)
MATCH (:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(:Entity|Theme)
WHERE ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN type(r) AS type, r.kind AS kind, r.status AS status, count(r) AS facts,
  count(CASE WHEN r.stated IS NULL THEN 1 END) AS undated
ORDER BY type, kind, status
