// title: All facts that a document states. By index, since a pattern of several types would scan all facts of the graph
MATCH (d:Document {id: $document})
CALL (d) {
  CALL (d) {
    MATCH ()-[r:AGREEMENT]->()
    USING INDEX r:AGREEMENT(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:AID]->()
    USING INDEX r:AID(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:MEMBER_OF]->()
    USING INDEX r:MEMBER_OF(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:HOLDS_OFFICE]->()
    USING INDEX r:HOLDS_OFFICE(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:ACTIVITY]->()
    USING INDEX r:ACTIVITY(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:SEEKS]->()
    USING INDEX r:SEEKS(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
    UNION ALL
    MATCH ()-[r:OFFERS]->()
    USING INDEX r:OFFERS(dataset)
    WHERE r.dataset = d.dataset
    RETURN r
  }
  WITH d, r
  WHERE any(source IN r.sources WHERE source STARTS WITH d.id + '#')
  WITH r
  ORDER BY type(r), r.id
  SKIP $offset
  LIMIT $limit
  RETURN collect({
    type: type(r), properties: properties(r),
    from: {id: startNode(r).id, name: startNode(r).name, type: [label IN labels(startNode(r)) WHERE label <> 'Entity'][0]},
    to: {id: endNode(r).id, name: endNode(r).name, type: [label IN labels(endNode(r)) WHERE label <> 'Entity'][0]}
  }) AS facts
}
RETURN d.factCount AS total, facts AS facts
