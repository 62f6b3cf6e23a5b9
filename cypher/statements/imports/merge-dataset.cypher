// title: Notes a data set, and its version from the dossiers that it holds
MERGE (d:Dataset {name: $name})
SET d.title = $title, d.licence = $licence, d.version = $version, d.loadedAt = datetime()
