// title: Makes imports wait for each other, so that none works on what another is about to change
MERGE (state:DataState {id: 'data-state'})
SET state.importing = true
REMOVE state.importing
RETURN state.changes IS NULL AND NOT EXISTS { MATCH (:Entity) } AS empty
