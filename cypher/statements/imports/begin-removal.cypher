// title: Notes that a data set is not complete any more, and that data changes
MATCH (d:Dataset {name: $dataset})
SET d.complete = false
WITH d
MERGE (state:DataState {id: 'data-state'})
SET state.changes = coalesce(state.changes, 0) + 1, state.token = randomUUID()
