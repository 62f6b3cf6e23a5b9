// title: Notes that the data is not whole until a backup is restored
MERGE (:DataState {id: 'restoration'})
