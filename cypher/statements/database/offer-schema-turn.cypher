// title: Makes what stands for the turn to change the schema; programs that begin together may each make one
OPTIONAL MATCH (turn:SchemaTurn)
WITH count(turn) AS turns
WHERE turns = 0
CREATE (:SchemaTurn {taken: false})
