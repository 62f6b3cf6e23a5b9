// title: The data sets, with what each holds
MATCH (d:Dataset)
RETURN d.name AS name, d.title AS title, d.version AS version, d.edition AS edition, d.licence AS licence, toString(d.loadedAt) AS loadedAt,
  coalesce(d.complete, true) AS complete,
  COUNT { MATCH (e:Entity) WHERE d.name IN e.datasets } AS entities,
  COUNT { MATCH ()-[:AGREEMENT {dataset: d.name}]->() } + COUNT { MATCH ()-[:AID {dataset: d.name}]->() }
    + COUNT { MATCH ()-[:MEMBER_OF {dataset: d.name}]->() } + COUNT { MATCH ()-[:HOLDS_OFFICE {dataset: d.name}]->() }
    + COUNT { MATCH ()-[:ACTIVITY {dataset: d.name}]->() } + COUNT { MATCH ()-[:SEEKS {dataset: d.name}]->() }
    + COUNT { MATCH ()-[:OFFERS {dataset: d.name}]->() } AS facts,
  COUNT { MATCH (:Document {dataset: d.name}) } AS documents
ORDER BY name
