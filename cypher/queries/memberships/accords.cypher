// title: Accords and their parties
// description: Every agreement of three or more parties; proposed and draft ones included, of parties only those that count.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: accord STRING -- id
// returns: title STRING -- its title
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: open BOOLEAN -- whether others may still join
// returns: themes LIST<STRING> -- ids of themes
// returns: parties INTEGER -- how many
// returns: partyNames LIST<STRING> -- their names
// returns: countries INTEGER -- how many countries they lie in
// example: (no parameters)
MATCH (accord:Accord)
WHERE ($dataset IS NULL OR accord.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN accord.knownTo IS NULL
    ELSE coalesce(accord.knownFrom <= $knownAt, true) AND coalesce($knownAt < accord.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN accord.status <> 'ended'
    ELSE NOT accord.status IN ['proposed', 'draft'] AND coalesce(accord.validFrom <= $validAt, true)
      AND coalesce(accord.validTo >= $validAt, true) END
OPTIONAL MATCH (accord)<-[r:MEMBER_OF]-(party:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH DISTINCT accord, party
ORDER BY party.name
WITH accord, count(party) AS parties, collect(party.name) AS partyNames, count(DISTINCT party.country) AS countries
RETURN accord.id AS accord, accord.title AS title, accord.kind AS kind, accord.status AS status,
  accord.stated AS stated,
  coalesce(accord.open, false) AS open, accord.themes AS themes, parties AS parties, partyNames AS partyNames,
  countries AS countries
ORDER BY accord
