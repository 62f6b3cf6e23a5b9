// title: Waits until all indexes are filled, or fails after some seconds
CALL db.awaitIndexes($seconds)
