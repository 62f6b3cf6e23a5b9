// title: Keeps the receipt of results that were written to entities
MERGE (a:Analysis {name: $name})
SET a.receipt = $receipt, a.writtenAt = datetime()
