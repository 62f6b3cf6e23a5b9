// title: Aid in order of time
// description: Every gift with what the source tells of it, undated ones last; proposed and draft ones included. A gift of several parties has a row for each, with the same gift and the whole amount.
// param: recipient STRING of entity = null -- id; only that recipient
// param: donor STRING of entity = null -- id; only that donor
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: dataset STRING = null -- only facts of that data set
// returns: stated STRING -- the date as the source gives it
// returns: validFrom DATE -- the first day that it can mean
// returns: validTo DATE -- the last
// returns: aid STRING -- the fact
// returns: donor STRING -- id
// returns: donorName STRING -- name
// returns: recipient STRING -- id
// returns: recipientName STRING -- name
// returns: kind STRING -- money, equipment, vehicle …
// returns: item STRING -- what was given
// returns: amount FLOAT -- in the currency
// returns: currency STRING -- ISO 4217 code
// returns: quantity FLOAT -- in the unit
// returns: unit STRING -- of the quantity
// returns: qualifier STRING -- exact, over, under or about
// returns: gift STRING -- what the rows of one gift share
// returns: status STRING -- done, or still planned
// example: recipient=ua-brovary
MATCH (donor:Entity)-[r:AID]->(recipient:Entity)
WHERE ($recipient IS NULL OR recipient.id = $recipient)
  AND ($donor IS NULL OR donor.id = $donor)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN r.stated AS stated, r.validFrom AS validFrom, r.validTo AS validTo, r.id AS aid, donor.id AS donor,
  donor.name AS donorName,
  recipient.id AS recipient, recipient.name AS recipientName, r.kind AS kind, r.item AS item, r.amount AS amount,
  r.currency AS currency,
  r.quantity AS quantity, r.unit AS unit, r.qualifier AS qualifier, r.gift AS gift, r.status AS status
ORDER BY validFrom, validTo, aid
