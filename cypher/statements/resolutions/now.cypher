// title: The ids that merged entities have now
UNWIND $ids AS id
MATCH (:Merged {id: id})-[:MERGED_INTO*1..20]->(now:Entity)
RETURN id, now.id AS now
