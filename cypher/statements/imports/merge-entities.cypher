// title: Writes entities with all that is known of them
UNWIND $rows AS row
MERGE (e:Entity {id: row.properties.id})
SET e:$(row.type)
SET e = row.properties
