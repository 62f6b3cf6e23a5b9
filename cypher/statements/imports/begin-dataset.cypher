// title: Notes a data set that is not complete yet, and that data changes
MERGE (d:Dataset {name: $name})
ON CREATE SET d.title = $title, d.licence = $licence, d.edition = nullIf($edition, ''), d.version = '',
  d.loadedAt = datetime()
SET d.complete = false
WITH d
MERGE (state:DataState {id: 'data-state'})
SET state.changes = coalesce(state.changes, 0) + 1
