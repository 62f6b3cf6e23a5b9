// title: Writes what an analysis found to the entities
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e[$name] = row.value
