// title: Counts changes of the data, so that whatever was computed from it is known to be old
MERGE (state:DataState {id: 'data-state'})
SET state.changes = coalesce(state.changes, 0) + 1, state.token = randomUUID()
