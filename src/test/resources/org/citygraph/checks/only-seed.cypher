// title: Takes out what other tests of the shared database left, in a transaction that is rolled back
CALL () {
  MATCH ()-[r:!LOCATED_IN]->()
  WHERE coalesce(r.dataset, '') <> 'seed'
  DELETE r
}
CALL () {
  MATCH (n:Entity|Document|Dataset)
  WHERE NOT 'seed' IN coalesce(n.datasets, [coalesce(n.dataset, n.name)])
  DETACH DELETE n
}
MATCH (e:Entity)
SET e.datasets = ['seed']
