// title: Nothing lies in itself
// description: No chain of LOCATED_IN leads back to where it began.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)-[:LOCATED_IN]->{1,10}(e)
RETURN DISTINCT e.id AS id, e.id + ' lies in a place that lies in ' + e.id + '.' AS problem
ORDER BY id
