// title: Notes a data set as a file tells it, and its version from its documents where it holds others, too
MATCH (d:Dataset {name: $name})
SET d += $properties
SET d.version = CASE
    WHEN COUNT { MATCH (:Document {dataset: $name}) } = $documents THEN d.version
    ELSE $version
  END,
  d.complete = coalesce($properties.complete, true),
  d.loadedAt = CASE WHEN $changed THEN datetime() ELSE d.loadedAt END
