// title: Writes themes
UNWIND $rows AS row
MERGE (t:Theme {id: row.id})
SET t = row
