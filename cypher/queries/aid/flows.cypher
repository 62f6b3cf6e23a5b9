// title: Who helps whom
// description: Each donor and recipient with the number of gifts, their kinds and the span of time that the sources tell. Gifts of several donors count for each donor.
// param: country STRING of country = null -- ISO code; only recipients in that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but ended ones and promises (proposed, draft, signed, approved)
// param: dataset STRING = null -- only facts of that data set
// returns: donor STRING -- id
// returns: donorName STRING -- name
// returns: recipient STRING -- id
// returns: recipientName STRING -- name
// returns: gifts INTEGER -- number of gifts; help told only in general counts as one
// returns: kinds LIST<STRING> -- money, equipment, vehicle …
// returns: firstDay DATE -- the earliest day of any
// returns: lastDay DATE -- the latest
// example: (no parameters)
MATCH (donor:Entity)-[r:AID]->(recipient:Entity)
WHERE ($country IS NULL OR recipient.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft', 'signed', 'approved']
    ELSE r.status IN $statuses END
WITH donor, recipient, r
ORDER BY r.kind
WITH donor, recipient, count(DISTINCT coalesce(r.gift, r.id)) AS gifts, collect(DISTINCT r.kind) AS kinds,
  min(r.validFrom) AS firstDay, max(r.validTo) AS lastDay
RETURN donor.id AS donor, donor.name AS donorName, recipient.id AS recipient, recipient.name AS recipientName,
  gifts AS gifts, kinds AS kinds, firstDay AS firstDay, lastDay AS lastDay
ORDER BY gifts DESC, donor, recipient
