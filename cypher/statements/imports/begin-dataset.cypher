// title: Notes a data set that is not complete yet; tells whether it was complete
MERGE (d:Dataset {name: $name})
ON CREATE SET d.title = $title, d.licence = $licence, d.edition = nullIf($edition, ''), d.version = '',
  d.loadedAt = datetime()
WITH d, coalesce(d.complete, true) AS complete
SET d.complete = false
RETURN complete
