// title: Writes new entities
UNWIND $rows AS row
CREATE (e:Entity)
SET e:$(row.type)
SET e = row.properties
WITH e, row
UNWIND row.in AS place
MATCH (p:Entity {id: place})
CREATE (e)-[:LOCATED_IN]->(p)
