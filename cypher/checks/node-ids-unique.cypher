// title: Ids of nodes are unique across labels
// description: No two of entities, themes and documents share an id.
// returns: id STRING -- the id that several nodes have
// returns: problem STRING -- what is wrong with it
MATCH (n:Entity|Theme|Document)
WITH n.id AS id, count(*) AS nodes
WHERE id IS NOT NULL AND nodes > 1
RETURN id, 'The id ' + id + ' belongs to ' + nodes + ' nodes.' AS problem
ORDER BY id
