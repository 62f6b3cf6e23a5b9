// title: Remembers which facts rows of merged entities told since, for when that is undone
UNWIND $rows AS row
MATCH (old:Merged)-[edge:MERGED_INTO]->()
WHERE row.row IN old.externalIds
SET edge.facts = edge.facts + [fact IN row.facts WHERE NOT fact IN edge.facts],
  edge.named = coalesce(edge.named, []) + [fact IN row.named WHERE NOT fact IN coalesce(edge.named, [])]
