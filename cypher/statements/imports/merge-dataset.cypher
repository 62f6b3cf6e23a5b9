// title: Notes a data set that is complete, and its version from the documents that it holds; what is not told of it stays
MERGE (d:Dataset {name: $name})
WITH d, coalesce(d.version = $version, false) AS same
SET d.title = CASE WHEN $title = $name THEN coalesce(d.title, $title) ELSE $title END,
  d.licence = CASE WHEN $licence = 'unknown' THEN coalesce(d.licence, $licence) ELSE $licence END,
  d.edition = coalesce(nullIf($edition, ''), CASE WHEN same THEN d.edition END),
  d.version = $version, d.loadedAt = datetime(), d.complete = true
