// title: Who seeks or offers a theme
// description: Cities, regions and organisations that look for cooperation on a theme or can give it; proposed and draft ones included.
// param: theme STRING of theme required -- id of the theme
// param: country STRING of country = null -- ISO code; only those of that country
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// returns: entity STRING -- id
// returns: entityName STRING -- name
// returns: entityType STRING -- label
// returns: country STRING -- ISO code
// returns: role STRING -- seeks or offers
// returns: status STRING -- how far it has come
// returns: stated STRING -- the beginning as the source gives it
// returns: fact STRING -- the fact
// returns: sources LIST<STRING> -- document and paragraph
// example: theme=theme-partner-search
MATCH (:Theme {id: $theme})<-[r:SEEKS|OFFERS]-(entity:Entity)
WHERE ($country IS NULL OR entity.country = $country)
  AND CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
    ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN r.status <> 'ended'
    ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
      AND coalesce(r.validTo >= $validAt, true) END
RETURN entity.id AS entity, entity.name AS entityName,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS entityType,
  entity.country AS country, toLower(type(r)) AS role, r.status AS status, r.stated AS stated, r.id AS fact,
  r.sources AS sources
ORDER BY role DESC, entity, fact
