// title: Waits for the turn to change the schema, and holds it as long as the transaction lasts, which is never committed
MATCH (turn:SchemaTurn)
WITH turn ORDER BY elementId(turn)
SET turn.taken = true
