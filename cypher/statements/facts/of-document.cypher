// title: All facts that a document states
MATCH (d:Document {id: $document})
OPTIONAL MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: d.dataset}]->()
WHERE any(source IN r.sources WHERE split(source, '#')[0] = d.id)
WITH r
ORDER BY type(r), r.id
WITH collect(r) AS counting
RETURN size(counting) AS total, [r IN counting[$offset..$offset + $limit] | {
  type: type(r), properties: properties(r),
  from: {id: startNode(r).id, name: startNode(r).name, type: [label IN labels(startNode(r)) WHERE label <> 'Entity'][0]},
  to: {id: endNode(r).id, name: endNode(r).name, type: [label IN labels(endNode(r)) WHERE label <> 'Entity'][0]}
}] AS facts
