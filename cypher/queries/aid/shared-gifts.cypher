// title: Gifts of several donors or to several recipients
// description: Each gift that several facts share, with all its donors and recipients and its whole amount. How the donors divided the cost is unknown.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: gift STRING -- what its facts share
// returns: donors LIST<STRING> -- names
// returns: recipients LIST<STRING> -- names
// returns: item STRING -- what was given
// returns: amount FLOAT -- the whole amount
// returns: currency STRING -- ISO 4217 code
// returns: quantity FLOAT -- how many or how much of it
// returns: unit STRING -- of the quantity
// returns: qualifier STRING -- of amount or quantity: exact, over, under or about
// returns: stated STRING -- the date as the source gives it
// returns: facts LIST<STRING> -- the facts
// example: (no parameters)
MATCH (donor:Entity)-[r:AID]->(recipient:Entity)
WHERE r.gift IS NOT NULL
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH donor, recipient, r
ORDER BY r.id
WITH r.gift AS gift, collect(DISTINCT donor.name) AS donors, collect(DISTINCT recipient.name) AS recipients,
  head(collect(r)) AS aid, collect(r.id) AS facts
WHERE size(facts) > 1
RETURN gift AS gift, donors AS donors, recipients AS recipients, aid.item AS item, aid.amount AS amount,
  aid.currency AS currency, aid.quantity AS quantity, aid.unit AS unit, aid.qualifier AS qualifier,
  aid.stated AS stated, facts AS facts
ORDER BY gift
