// title: Notes that the data is whole, and that it is another
MATCH (restoration:DataState {id: 'restoration'})
DELETE restoration
