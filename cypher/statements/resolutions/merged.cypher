// title: Into what an entity was merged, and which facts were its own
MATCH (old:Merged {id: $id})-[edge:MERGED_INTO]->(new)
RETURN new.id AS into, new:Entity AS there, edge.facts AS facts, coalesce(edge.named, []) AS named,
  old.mergedType AS type
