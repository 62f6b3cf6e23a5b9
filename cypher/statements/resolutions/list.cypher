// title: Rows that may mean other entities, the likeliest first, with who decided what
MATCH (r:Resolution)
WHERE ($id IS NULL OR r.id = $id) AND ($dataset IS NULL OR r.dataset = $dataset)
  AND ($state IS NULL OR r.state = $state)
WITH r
ORDER BY r.state = 'open' DESC, r.likelihood DESC, r.id
SKIP $skip
LIMIT $limit
RETURN {
  properties: properties(r),
  entity: [(r)-[:ABOUT]->(e) | e{.id, .name, type: coalesce(e.mergedType, [label IN labels(e) WHERE label <> 'Entity'][0])}][0],
  candidates: COLLECT {
    MATCH (r)-[may:MAY_BE]->(e)
    RETURN e{.id, .name, type: coalesce(e.mergedType, [label IN labels(e) WHERE label <> 'Entity'][0])}
    ORDER BY may.rank
  },
  decisions: COLLECT {
    MATCH (r)-[:DECIDED]->(d:Decision)
    RETURN d{.decision, .into, .by, .at}
    ORDER BY d.at
  }
} AS resolution
