// title: How often the data has changed, and a random text of its last change
MATCH (state:DataState {id: 'data-state'})
RETURN coalesce(state.changes, 0) AS changes, coalesce(state.token, '') AS token
