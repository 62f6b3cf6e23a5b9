// title: A merged entity that one row alone had become
MATCH (old:Merged)-[:MERGED_INTO]->(now:Entity)
WHERE old.externalIds = [$id]
RETURN old.id AS id, now.id AS into
