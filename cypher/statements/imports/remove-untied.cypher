// title: Takes out those of these entities that only this data set lists and nothing ties any more
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.datasets = [$dataset] AND NOT e:City AND NOT e:Region
  AND NOT EXISTS { MATCH (e)-[:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS|LOCATED_IN]-() }
  AND NOT EXISTS {
    MATCH ()-[r:AGREEMENT|ACTIVITY|MEMBER_OF {dataset: $dataset}]->()
    WHERE id IN r.signatories OR id IN r.participants
  }
DETACH DELETE e
