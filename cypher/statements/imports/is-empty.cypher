// title: Whether nothing was ever imported here
RETURN NOT EXISTS { MATCH (:Entity) } AND NOT EXISTS { MATCH (state:DataState {id: 'data-state'}) WHERE state.changes IS NOT NULL } AS empty
