// title: Waits for the turn to write, and holds it as long as the transaction lasts, which is never committed
MERGE (turn:DataState {id: 'write-turn'})
SET turn.taken = true
