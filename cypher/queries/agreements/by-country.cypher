// title: Agreements by pair of countries
// description: How many agreements there are between cities and regions of each two countries. Accords do not count; places whose country is unknown stand together.
// param: kinds LIST<STRING> of kind = null -- only these kinds, such as twinning
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// param: dataset STRING = null -- only facts of that data set
// returns: country STRING -- ISO code
// returns: otherCountry STRING -- ISO code, the later in the alphabet
// returns: agreements INTEGER -- agreements
// returns: pairs INTEGER -- different pairs of cities or regions
// example: (no parameters)
MATCH (one:City|Region)-[r:AGREEMENT]->(two:City|Region)
WHERE ($kinds IS NULL OR r.kind IN $kinds)
  AND ($dataset IS NULL OR r.dataset = $dataset)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH one, two, count(r) AS agreements
WITH one.country AS here, two.country AS there, agreements
WITH CASE WHEN there IS NULL OR there < here THEN [there, here] ELSE [here, there] END AS countries, sum(agreements) AS agreements,
  count(*) AS pairs
RETURN countries[0] AS country, countries[1] AS otherCountry, agreements AS agreements, pairs AS pairs
ORDER BY agreements DESC, country, otherCountry
