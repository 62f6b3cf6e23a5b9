// title: Notes which built-in dossiers were loaded
MERGE (state:DataState {id: 'data-state'})
SET state.seed = $hash
