// title: Triangles of partners
// description: Every three cities or regions of which each has an agreement with the two others. Accords do not count.
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: first STRING -- id
// returns: firstName STRING -- name
// returns: second STRING -- id
// returns: secondName STRING -- name
// returns: third STRING -- id
// returns: thirdName STRING -- name
// returns: countries INTEGER -- how many countries they lie in
// example: none on the seed data
MATCH (one:City|Region)-[r:AGREEMENT]-(two:City|Region)
WHERE one.id < two.id
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH DISTINCT one, two
WITH one, two,
  CASE WHEN COUNT { (one)-[:AGREEMENT]-() } <= COUNT { (two)-[:AGREEMENT]-() } THEN [one, two]
  ELSE [two, one] END AS ends
WITH one, two, ends[0] AS lesser, ends[1] AS greater
MATCH (lesser)-[s:AGREEMENT]-(three:City|Region)
WHERE two.id < three.id
  AND ($dataset IS NULL OR s.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
WITH DISTINCT one, two, three, greater
WHERE EXISTS {
  MATCH (greater)-[t:AGREEMENT]-(three)
  WHERE ($dataset IS NULL OR t.dataset = $dataset)
    AND CASE WHEN $knownAt IS NULL THEN t.knownTo IS NULL
      ELSE coalesce(t.knownFrom <= $knownAt, true) AND coalesce($knownAt < t.knownTo, true) END
    AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR t.status <> 'ended'
      ELSE NOT t.status IN ['proposed', 'draft'] AND coalesce(t.validFrom <= $validAt, true)
        AND coalesce(t.validTo >= $validAt, true) END
    AND CASE WHEN $statuses IS NULL THEN NOT t.status IN ['proposed', 'draft'] ELSE t.status IN $statuses END
}
RETURN one.id AS first, one.name AS firstName, two.id AS second, two.name AS secondName, three.id AS third,
  three.name AS thirdName,
  COUNT {
    UNWIND [one.country, two.country, three.country] AS country
    WITH DISTINCT country
    WHERE country IS NOT NULL
    RETURN country
  } AS countries
ORDER BY first, second, third
