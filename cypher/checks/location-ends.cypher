// title: Places lie in places
// description: LOCATED_IN runs from a city, region or organisation to a country, region or city; countries, people and accords lie in nothing.
// returns: id STRING -- what lies in the other
// returns: problem STRING -- what is wrong with it
MATCH (a)-[:LOCATED_IN]->(b)
WHERE NOT ((a:City OR a:Region OR a:Organisation) AND (b:Country OR b:Region OR b:City))
WITH a, b, [label IN labels(a) WHERE label <> 'Entity'][0] AS from, [label IN labels(b) WHERE label <> 'Entity'][0] AS to
RETURN a.id AS id, a.id + ' (' + from + ') lies in ' + b.id + ' (' + to + '), which such nodes do not.' AS problem
ORDER BY id, problem
