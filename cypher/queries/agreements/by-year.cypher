// title: Agreements by year and kind
// description: How many agreements between cities and regions, and how many accords, began in each year; a year is that of the earliest day that the source allows, and absent where no source gives a date.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: year INTEGER -- the year of the beginning
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: agreements INTEGER -- agreements of two parties
// returns: accords INTEGER -- accords, each counted once
// example: (no parameters)
CALL () {
  MATCH (:City|Region)-[r:AGREEMENT]->(:City|Region)
  WHERE ($dataset IS NULL OR r.dataset = $dataset)
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  RETURN r.validFrom.year AS year, r.kind AS kind, count(r) AS agreements, 0 AS accords
  UNION ALL
  MATCH (r:Accord)
  WHERE ($dataset IS NULL OR r.dataset = $dataset)
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  RETURN r.validFrom.year AS year, r.kind AS kind, 0 AS agreements, count(r) AS accords
}
RETURN year AS year, kind AS kind, sum(agreements) AS agreements, sum(accords) AS accords
ORDER BY year, kind
