// title: All entities, with what tells whether a mention means them
MATCH (e:Entity)
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.country AS country, e.keys AS keys,
  e.externalIds AS externalIds, e.datasets AS datasets, e.wikidata AS wikidata, e.geonames AS geonames, e.latitude AS latitude,
  e.longitude AS longitude
