// title: Shelter for people
// description: Who took people in, from where, and how many as far as a source tells. People counted in one row may be among those of another, so quantities must not be added up.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: aid STRING -- the fact
// returns: donor STRING -- id
// returns: donorName STRING -- name
// returns: recipient STRING -- id
// returns: recipientName STRING -- name
// returns: quantity FLOAT -- how many
// returns: unit STRING -- of the quantity
// returns: qualifier STRING -- exact, over, under or about
// returns: stated STRING -- the date as the source gives it
// returns: sources LIST<STRING> -- document and paragraph
// example: (no parameters)
MATCH (donor:Entity)-[r:AID]->(recipient:Entity)
WHERE r.kind = 'shelter'
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
RETURN r.id AS aid, donor.id AS donor, donor.name AS donorName, recipient.id AS recipient,
  recipient.name AS recipientName,
  r.quantity AS quantity, r.unit AS unit, r.qualifier AS qualifier, r.stated AS stated, r.sources AS sources
ORDER BY aid
