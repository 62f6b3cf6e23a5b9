// title: Remembers which facts named the merged person
MATCH (:Merged {id: $id})-[edge:MERGED_INTO]->()
SET edge.named = $facts
