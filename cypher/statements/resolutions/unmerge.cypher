// title: Makes a merged entity one of its own again
MATCH (old:Merged {id: $id})-[edge:MERGED_INTO]->(new:Entity)
SET new.externalIds = [id IN new.externalIds WHERE NOT id IN edge.externalIds]
SET new.datasets = [name IN new.datasets
  WHERE NOT name IN edge.datasets OR any(id IN new.externalIds WHERE id STARTS WITH name + ':')]
SET new.externalIds = CASE WHEN new.externalIds <> [] THEN new.externalIds END
WITH old, edge, old.mergedType AS type
DELETE edge
SET old:Entity, old:$(type)
REMOVE old:Merged, old.mergedType
