// title: Takes out a data set's documents but for these, and for those of facts that stay since another data set's supersede them
CALL () {
  MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
  WHERE r.knownTo IS NOT NULL
  UNWIND r.sources AS source
  RETURN collect(DISTINCT split(source, '#')[0]) AS cited
}
MATCH (document:Document {dataset: $dataset})
WHERE NOT document.id IN $kept AND NOT document.id IN cited
DETACH DELETE document
