// title: Agreements without activity
// description: Agreements between cities and regions that were not followed by any activity of the same two that took place: no evidence that they live. What was over before the agreement began is none; an activity without a date may have followed. Accords do not count, nor do activities of a city's organisations or ones known only by country.
// param: since DATE = null -- only activities from that day on are evidence
// param: country STRING of country = null -- ISO code; only agreements with a party in that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
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
// example: (no parameters)
MATCH (one:City|Region)-[r:AGREEMENT]->(two:City|Region)
WHERE ($country IS NULL OR one.country = $country OR two.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  AND NOT EXISTS {
    MATCH (one)-[a:ACTIVITY]-(two)
    WHERE a.status = 'done'
      AND coalesce(a.validTo >= r.validFrom, true)
      AND ($since IS NULL OR a.validTo >= $since)
      AND CASE WHEN $knownAt IS NULL THEN a.knownTo IS NULL
        ELSE coalesce(a.knownFrom <= $knownAt, true) AND coalesce($knownAt < a.knownTo, true) END
  }
RETURN r.id AS agreement, r.kind AS kind, r.title AS title, r.status AS status, r.stated AS stated,
  one.id AS from, one.name AS fromName, two.id AS to, two.name AS toName
ORDER BY agreement
