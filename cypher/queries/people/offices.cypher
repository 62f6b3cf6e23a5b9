// title: Office holders
// description: Mayors, ambassadors, heads of agencies and other people in office, with where they hold it. An ambassador's office is with the sending state.
// param: country STRING of country = null -- ISO code; only offices there
// param: title STRING = null -- a word of the title, such as mayor; upper and lower case are alike
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: person STRING -- id
// returns: personName STRING -- name
// returns: title STRING -- of the office
// returns: at STRING -- id of the city, country or organisation
// returns: atName STRING -- its name
// returns: stated STRING -- the beginning as the source gives it
// returns: validTo DATE -- its stated end
// returns: fact STRING -- the fact
// example: title=mayor
MATCH (person:Person)-[r:HOLDS_OFFICE]->(seat:Entity)
WHERE ($country IS NULL OR seat.country = $country)
  AND ($title IS NULL OR toLower(r.title) CONTAINS toLower($title))
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN person.id AS person, person.name AS personName, r.title AS title, seat.id AS at, seat.name AS atName,
  r.stated AS stated, r.validTo AS validTo, r.id AS fact
ORDER BY at, title, person, fact
