// title: Makes an entity one with another, which gets what it lacks; the edge remembers what that was
MATCH (old:Entity {id: $id})
MATCH (new:Entity {id: $into})
WITH old, new, [label IN labels(old) WHERE label <> 'Entity'][0] AS type
CREATE (old)-[edge:MERGED_INTO]->(new)
SET edge.by = $by, edge.at = datetime(), edge.facts = $facts,
  edge.names = [name IN old.names WHERE NOT name IN new.names],
  edge.keys = [key IN old.keys WHERE NOT key IN new.keys],
  edge.externalIds = [id IN coalesce(old.externalIds, []) WHERE NOT id IN coalesce(new.externalIds, [])],
  edge.datasets = [name IN old.datasets WHERE NOT name IN new.datasets],
  edge.properties = [key IN ['latitude', 'longitude', 'population', 'wikidata', 'geonames', 'country']
    WHERE old[key] IS NOT NULL AND new[key] IS NULL]
SET new.names = new.names + edge.names, new.keys = new.keys + edge.keys,
  new.externalIds = coalesce(new.externalIds, []) + edge.externalIds, new.datasets = new.datasets + edge.datasets
FOREACH (key IN edge.properties | SET new[key] = old[key])
SET old.mergedType = type, old:Merged
REMOVE old:Entity, old:$(type)
