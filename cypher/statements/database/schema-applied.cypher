// title: Whether these files of the schema were applied
MATCH (state:DataState {id: 'data-state'})
WHERE state.schema = $hash
RETURN state.schema AS schema
