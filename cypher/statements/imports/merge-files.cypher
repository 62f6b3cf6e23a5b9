// title: Writes files as documents, whose facts are counted when all are there
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.factCount = 0
SET d += row
