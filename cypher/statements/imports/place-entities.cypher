// title: Says where entities lie
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
MATCH (place:Entity {id: row.in})
MERGE (e)-[:LOCATED_IN]->(place)
