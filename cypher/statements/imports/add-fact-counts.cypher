// title: Adds new facts to what documents state
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
SET d.factCount = d.factCount + row.facts
