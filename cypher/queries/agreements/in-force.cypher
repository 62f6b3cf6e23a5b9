// title: Agreements in force on a day
// description: Agreements that hold on the day, proposed and draft ones left out. One whose beginning is unknown counts, and is marked. Accords do not count.
// param: day DATE required -- the day
// param: country STRING of country = null -- ISO code; only agreements with a party in that country
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: agreement STRING -- the fact
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: title STRING -- its title
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: from STRING -- id of one party
// returns: fromName STRING -- its name
// returns: to STRING -- id of the other
// returns: toName STRING -- its name
// returns: beginningUnknown BOOLEAN -- whether no source tells when it began
// example: day=2023-01-01
MATCH (one:Entity)-[r:AGREEMENT]->(two:Entity)
WHERE NOT r.status IN ['proposed', 'draft']
  AND coalesce(r.validFrom <= $day, true)
  AND coalesce(r.validTo >= $day, true)
  AND ($country IS NULL OR one.country = $country OR two.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
RETURN r.id AS agreement, r.kind AS kind, r.title AS title, r.status AS status, r.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName, r.validFrom IS NULL AS beginningUnknown
ORDER BY beginningUnknown, r.validFrom, agreement
