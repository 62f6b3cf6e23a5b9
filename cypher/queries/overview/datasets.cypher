// title: Data sets and what each holds
// description: Each data set that is loaded, with its version and licence and how many documents and facts came with it, superseded and ended ones included.
// returns: dataset STRING -- name
// returns: title STRING -- title
// returns: version STRING -- digest of its files
// returns: edition STRING -- how its makers call this version, where that is known
// returns: licence STRING -- licence
// returns: documents INTEGER -- documents
// returns: agreements INTEGER -- agreements of two parties
// returns: accords INTEGER -- agreements of three or more
// returns: aid INTEGER -- facts of aid
// returns: memberships INTEGER -- memberships
// returns: offices INTEGER -- offices
// returns: activities INTEGER -- activities
// returns: themes INTEGER -- themes sought or offered
// example: (no parameters)
MATCH (d:Dataset)
RETURN d.name AS dataset, d.title AS title, d.version AS version, d.edition AS edition, d.licence AS licence,
  COUNT { (:Document {dataset: d.name}) } AS documents,
  COUNT { ()-[:AGREEMENT {dataset: d.name}]->() } AS agreements, COUNT { (:Accord {dataset: d.name}) } AS accords,
  COUNT { ()-[:AID {dataset: d.name}]->() } AS aid, COUNT { ()-[:MEMBER_OF {dataset: d.name}]->() } AS memberships,
  COUNT { ()-[:HOLDS_OFFICE {dataset: d.name}]->() } AS offices,
  COUNT { ()-[:ACTIVITY {dataset: d.name}]->() } AS activities,
  COUNT { ()-[:SEEKS {dataset: d.name}]->() } + COUNT { ()-[:OFFERS {dataset: d.name}]->() } AS themes
ORDER BY dataset
