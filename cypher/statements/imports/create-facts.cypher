// title: Writes facts
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity|Theme {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
