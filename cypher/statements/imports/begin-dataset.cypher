// title: Notes a data set that is not complete yet, and that data changes; tells whether it was complete
MERGE (d:Dataset {name: $name})
ON CREATE SET d.title = $title, d.licence = $licence, d.edition = nullIf($edition, ''), d.version = '',
  d.loadedAt = datetime()
WITH d, coalesce(d.complete, true) AS complete
SET d.complete = false
WITH complete
MERGE (state:DataState {id: 'data-state'})
SET state.changes = coalesce(state.changes, 0) + 1, state.token = randomUUID()
RETURN complete
