// title: Agreements by theme
// description: How many agreements between cities and regions, and how many accords, are about each theme; one with several themes counts for each, one without themes for none.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: theme STRING -- id
// returns: themeName STRING -- name
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
  UNWIND r.themes AS id
  RETURN id, count(*) AS agreements, 0 AS accords
  UNION ALL
  MATCH (r:Accord)
  WHERE ($dataset IS NULL OR r.dataset = $dataset)
    AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
      ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
      ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
        AND coalesce(r.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  UNWIND r.themes AS id
  RETURN id, 0 AS agreements, count(*) AS accords
}
WITH id, sum(agreements) AS agreements, sum(accords) AS accords
MATCH (theme:Theme {id: id})
RETURN id AS theme, theme.name AS themeName, agreements AS agreements, accords AS accords
ORDER BY agreements DESC, accords DESC, theme
