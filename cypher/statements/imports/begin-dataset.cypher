// title: Notes a data set that is not complete yet
MERGE (d:Dataset {name: $name})
ON CREATE SET d.title = $title, d.licence = $licence, d.edition = nullIf($edition, ''), d.version = '',
  d.loadedAt = datetime()
SET d.complete = false
