// title: Rows of a data set that share an id with others and were split off, with what is told of them
MATCH (r:Resolution {dataset: $dataset, state: 'separate'})-[:ABOUT]->(:Entity|Merged)-[:MERGED_INTO]->{0,20}(e:Entity)
WHERE r.source IS NOT NULL
RETURN r.key AS key, r.dataset + ':' + r.key + '#' + r.source AS externalId, e.id AS entity,
  COLLECT {
    MATCH (e)-[fact:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]-()
    RETURN fact.id
  } AS facts
