// title: Places that no data set lists any more belong to those whose entities lie there
MATCH (place:Entity)
WHERE place.datasets = []
MATCH (e:Entity)-[:LOCATED_IN]->(place)
UNWIND e.datasets AS dataset
WITH place, dataset
ORDER BY dataset
WITH place, collect(DISTINCT dataset) AS datasets
SET place.datasets = datasets
