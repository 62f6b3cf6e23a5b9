// title: Whether these built-in dossiers were loaded
MATCH (state:DataState {id: 'data-state'})
WHERE state.seed = $hash
RETURN state.seed AS seed
