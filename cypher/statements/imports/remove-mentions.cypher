// title: Takes out what rows told, and entities that were merged
UNWIND $rows AS row
MATCH (m:Mention|Merged {id: row.id})
DETACH DELETE m
