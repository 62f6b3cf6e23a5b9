// title: Notes what was decided, by whom and when
MATCH (r:Resolution {id: $id})
SET r.state = $state
CREATE (r)-[:DECIDED]->(:Decision {decision: $decision, into: $into, by: $by, at: datetime()})
