// title: Facts of these ids
UNWIND $ids AS id
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: id}]->()
RETURN {
  type: type(r), properties: properties(r),
  from: {id: startNode(r).id, name: startNode(r).name, type: [label IN labels(startNode(r)) WHERE label <> 'Entity'][0]},
  to: {id: endNode(r).id, name: endNode(r).name, type: [label IN labels(endNode(r)) WHERE label <> 'Entity'][0]}
} AS fact
