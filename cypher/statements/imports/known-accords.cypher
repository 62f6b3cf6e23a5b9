// title: Accords of these ids that are there already, and who is a member of each by which fact
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE a:Accord
RETURN a.id AS id, a.sources AS sources, COLLECT {
  MATCH (party)-[r:MEMBER_OF]->(a)
  RETURN {party: party.id, fact: r.id}
} AS members
