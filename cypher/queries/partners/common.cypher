// title: Common partners of two cities
// description: Cities, regions, organisations and countries that have agreements with both. Accords do not count.
// param: a STRING of entity required -- id of a city or region
// param: b STRING of entity required -- id of the other
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: partner STRING -- id
// returns: partnerName STRING -- name
// returns: partnerType STRING -- label
// returns: agreementsA LIST<STRING> -- its agreements with the first
// returns: agreementsB LIST<STRING> -- its agreements with the second
// example: a=de-erlangen&b=de-jena
MATCH (:Entity {id: $a})-[r:AGREEMENT]-(partner:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
WITH partner, r
ORDER BY r.id
WITH partner, collect(r.id) AS agreementsA
MATCH (partner)-[s:AGREEMENT]-(:Entity {id: $b})
WHERE CASE WHEN $knownAt IS NULL THEN s.knownTo IS NULL
    ELSE coalesce(s.knownFrom <= $knownAt, true) AND coalesce($knownAt < s.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR s.status <> 'ended'
    ELSE NOT s.status IN ['proposed', 'draft'] AND coalesce(s.validFrom <= $validAt, true)
      AND coalesce(s.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT s.status IN ['proposed', 'draft'] ELSE s.status IN $statuses END
WITH partner, agreementsA, s
ORDER BY s.id
WITH partner, agreementsA, collect(s.id) AS agreementsB
RETURN partner.id AS partner, partner.name AS partnerName,
  head([label IN labels(partner) WHERE label <> 'Entity']) AS partnerType,
  agreementsA AS agreementsA, agreementsB AS agreementsB
ORDER BY partner
