// title: Whether a backup is being restored, or was until that was broken off
MATCH (restoration:DataState {id: 'restoration'})
RETURN restoration.id AS id
