// title: Takes out what tests imported, whose data sets begin with test-
MATCH ()-[new]->()
WHERE new.dataset STARTS WITH 'test-' AND new.supersedes IS NOT NULL
MATCH ()-[old {id: new.supersedes}]->()
REMOVE old.knownTo;

MATCH ()-[fact]->()
WHERE fact.dataset STARTS WITH 'test-'
DELETE fact;

MATCH (n:Document|Dataset)
WHERE n.dataset STARTS WITH 'test-' OR n.name STARTS WITH 'test-'
DETACH DELETE n;

MATCH (m:Mention)
WHERE m.dataset STARTS WITH 'test-'
DETACH DELETE m;

MATCH (e:Entity)
WHERE any(dataset IN e.datasets WHERE dataset STARTS WITH 'test-')
SET e.datasets = [dataset IN e.datasets WHERE NOT dataset STARTS WITH 'test-']
WITH e
WHERE e.datasets = []
DETACH DELETE e;

MATCH (state:DataState)
SET state.changes = state.changes + 1;
