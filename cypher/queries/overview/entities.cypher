// title: Entities by type and country
// description: How many cities, regions, organisations, people, accords and countries there are, and how many of them no fact names. Entities whose country is unknown stand together.
// param: country STRING of country = null -- ISO code; only that country
// returns: type STRING -- label
// returns: country STRING -- ISO code
// returns: entities INTEGER -- how many
// returns: isolated INTEGER -- those that no fact names, superseded and ended ones included
// example: (no parameters)
MATCH (e:Entity)
WHERE $country IS NULL OR e.country = $country
RETURN head([label IN labels(e) WHERE label <> 'Entity']) AS type, e.country AS country, count(e) AS entities,
  count(CASE
    WHEN NOT EXISTS { (e)-[:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-() } THEN 1
  END) AS isolated
ORDER BY type, country
