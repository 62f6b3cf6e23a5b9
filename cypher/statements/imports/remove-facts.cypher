// title: Takes out the facts of a data set, some at a time, and what they superseded is known without end again; tells how many
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
WITH r
LIMIT $most
WITH collect(r) AS facts, [r IN collect(r) WHERE r.supersedes IS NOT NULL | r.supersedes] AS superseded
CALL (superseded) {
  UNWIND superseded AS id
  MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: id}]->()
  REMOVE old.knownTo
}
FOREACH (fact IN facts | DELETE fact)
RETURN size(facts) AS removed
