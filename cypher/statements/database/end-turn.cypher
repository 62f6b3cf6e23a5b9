// title: Ends the transaction that waits for the turn to write
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.turn = $turn
TERMINATE TRANSACTIONS id YIELD message
RETURN message
