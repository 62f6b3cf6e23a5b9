// title: Notes a data set that is complete, and its version from the documents that it holds
MERGE (d:Dataset {name: $name})
SET d.title = $title, d.licence = $licence, d.edition = nullIf($edition, ''), d.version = $version,
  d.loadedAt = datetime(), d.complete = true
