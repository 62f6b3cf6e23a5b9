// title: All entities, with what tells whether a mention means them; none that somebody wrote by hand with values of other types
MATCH (e:Entity)
WHERE e.id IS :: STRING NOT NULL
  AND e.country IS :: STRING
  AND e.keys IS :: LIST<STRING NOT NULL>
  AND e.externalIds IS :: LIST<STRING NOT NULL>
  AND e.datasets IS :: LIST<STRING NOT NULL>
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.country AS country, e.keys AS keys,
  e.externalIds AS externalIds, e.datasets AS datasets, e.wikidata AS wikidata, e.geonames AS geonames, e.latitude AS latitude,
  e.longitude AS longitude
