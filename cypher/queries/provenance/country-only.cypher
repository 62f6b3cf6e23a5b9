// title: Facts with a partner known only by country
// description: Agreements, aid, memberships and activities of which one side is a country, mostly because the source does not name the municipality or organisation; proposed and draft ones included. A note says so where it is known; some are the state's own.
// param: country STRING of country = null -- ISO code; only that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: fact STRING -- the fact
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: country STRING -- ISO code of the country
// returns: countryName STRING -- its name
// returns: other STRING -- id of the other side
// returns: otherName STRING -- its name
// returns: note STRING -- what a reader should know of it
// example: (no parameters)
MATCH (country:Country)-[r:AGREEMENT|AID|MEMBER_OF|ACTIVITY]-(other:Entity)
WHERE ($country IS NULL OR country.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN r.id AS fact, type(r) AS type, r.kind AS kind, r.status AS status, r.stated AS stated,
  country.country AS country,
  country.name AS countryName, other.id AS other, other.name AS otherName, r.note AS note
ORDER BY type, fact, country
