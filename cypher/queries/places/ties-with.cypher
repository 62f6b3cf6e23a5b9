// title: Ties that touch given countries
// description: Every agreement, gift, membership, office or activity with a party in one of the countries, Russia and Belarus unless others are given; proposed and draft ones included.
// param: countries LIST<STRING> of country = RU,BY -- ISO codes
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: fact STRING -- the fact
// returns: type STRING -- AGREEMENT, AID …
// returns: kind STRING -- of that type
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: fromCountry STRING -- ISO code
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: toCountry STRING -- ISO code
// returns: sources LIST<STRING> -- document and paragraph
// example: none on the seed data
MATCH (party:Entity)
WHERE party.country IN $countries
MATCH (party)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY]-(:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
WITH DISTINCT r
WITH r, startNode(r) AS one, endNode(r) AS two
RETURN r.id AS fact, type(r) AS type, r.kind AS kind, r.status AS status, r.stated AS stated, one.id AS from,
  one.name AS fromName,
  one.country AS fromCountry, two.id AS to, two.name AS toName, two.country AS toCountry, r.sources AS sources
ORDER BY type, fact
