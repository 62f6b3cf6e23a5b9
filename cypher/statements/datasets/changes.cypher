// title: How often the data has changed
MATCH (state:DataState {id: 'data-state'})
RETURN coalesce(state.changes, 0) AS changes
