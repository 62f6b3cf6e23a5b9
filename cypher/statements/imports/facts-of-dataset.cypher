// title: The facts of a data set, with what each supersedes, but for those that another data set's facts supersede
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
WHERE r.knownTo IS NULL OR NOT EXISTS {
  MATCH ()-[newer:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: r.id}]->()
  WHERE newer.dataset <> $dataset
}
RETURN r.id AS id, r.supersedes AS supersedes
