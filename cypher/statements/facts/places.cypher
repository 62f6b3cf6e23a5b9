// title: Where entities lie, told like a fact that has no id
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[r:LOCATED_IN]->(to:Entity {id: row.to})
RETURN {
  type: type(r), properties: properties(r),
  from: {id: from.id, name: from.name, type: [label IN labels(from) WHERE label <> 'Entity'][0]},
  to: {id: to.id, name: to.name, type: [label IN labels(to) WHERE label <> 'Entity'][0]}
} AS fact
