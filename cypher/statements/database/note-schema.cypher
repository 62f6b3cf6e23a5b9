// title: Notes which files of the schema were applied
MERGE (state:DataState {id: 'data-state'})
SET state.schema = $hash
