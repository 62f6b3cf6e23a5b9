// title: How often the data has changed
MATCH (state:DataState {id: 'data-state'})
RETURN state.changes AS changes
