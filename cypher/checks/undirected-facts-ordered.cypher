// title: Undirected facts run from the lower id
// description: An agreement or activity, undirected in meaning, is stored from the lower of the two ids to the higher.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH (a)-[r:AGREEMENT|ACTIVITY]->(b)
WHERE a.id > b.id
RETURN r.id AS id, 'The fact ' + r.id + ' is undirected but runs from ' + a.id + ' to the lower id ' + b.id + '.' AS problem
ORDER BY id
