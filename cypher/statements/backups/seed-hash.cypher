// title: The hash of the built-in dossiers that were loaded
MATCH (state:DataState {id: 'data-state'})
RETURN coalesce(state.seed, '') AS hash
