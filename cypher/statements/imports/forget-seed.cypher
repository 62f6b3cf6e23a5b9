// title: Has the built-in dossiers read again, if they were loaded here
MATCH (state:DataState {id: 'data-state'})
WHERE state.seed <> ''
SET state.seed = ''
WITH state
MATCH (document:Document {dataset: $dataset})
SET document.hash = ''
