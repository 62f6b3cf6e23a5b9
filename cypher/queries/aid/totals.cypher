// title: Aid in all, by currency and year
// description: What was given in all, each gift once however many donors and recipients it had. Sums of different certainty are kept apart and currencies never added up.
// param: country STRING of country = null -- ISO code; only recipients in that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but ended ones and promises (proposed, draft, signed, approved)
// param: dataset STRING = null -- only facts of that data set
// returns: currency STRING -- of the sums; absent for gifts without an amount
// returns: year INTEGER -- the year that the source tells; absent where it tells none
// returns: gifts INTEGER -- number of gifts; help told only in general counts as one
// returns: exactSum FLOAT -- of the amounts that are told exactly
// returns: atLeastSum FLOAT -- of those told as a lower bound: the true sum is higher
// returns: aboutSum FLOAT -- of those told roughly
// returns: atMostSum FLOAT -- of those told as an upper bound
// returns: withoutAmount INTEGER -- gifts whose amount no source tells
// example: (no parameters)
MATCH (:Entity)-[r:AID]->(recipient:Entity)
WHERE ($country IS NULL OR recipient.country = $country)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft', 'signed', 'approved']
    ELSE r.status IN $statuses END
WITH r
ORDER BY r.id
WITH coalesce(r.gift, r.id) AS gift, head(collect(r)) AS aid
RETURN aid.currency AS currency,
  CASE WHEN aid.stated =~ '[0-9]{4}.*' THEN toInteger(left(aid.stated, 4)) ELSE aid.validFrom.year END AS year, count(*) AS gifts,
  head([s IN [sum(CASE WHEN coalesce(aid.qualifier, 'exact') = 'exact' THEN aid.amount END)] WHERE s <> 0 | CASE s WHEN toInteger(s) THEN s ELSE round(s, 6) END]) AS exactSum,
  head([s IN [sum(CASE WHEN aid.qualifier = 'over' THEN aid.amount END)] WHERE s <> 0 | CASE s WHEN toInteger(s) THEN s ELSE round(s, 6) END]) AS atLeastSum,
  head([s IN [sum(CASE WHEN aid.qualifier = 'about' THEN aid.amount END)] WHERE s <> 0 | CASE s WHEN toInteger(s) THEN s ELSE round(s, 6) END]) AS aboutSum,
  head([s IN [sum(CASE WHEN aid.qualifier = 'under' THEN aid.amount END)] WHERE s <> 0 | CASE s WHEN toInteger(s) THEN s ELSE round(s, 6) END]) AS atMostSum,
  count(CASE WHEN aid.amount IS NULL THEN 1 END) AS withoutAmount
ORDER BY currency, year
