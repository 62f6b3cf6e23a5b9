// title: People who are named exist
// description: The signatories of agreements and memberships and the participants of activities are ids of people.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[r:AGREEMENT|ACTIVITY|MEMBER_OF]->()
WHERE r.signatories IS NOT NULL OR r.participants IS NOT NULL
UNWIND coalesce(r.signatories, []) + coalesce(r.participants, []) AS person
WITH r, person
WHERE NOT EXISTS { MATCH (e:Entity {id: person}) WHERE e:Person }
RETURN r.id AS id, 'The fact ' + r.id + ' names ' + person + ', who is not a person in the graph.' AS problem
ORDER BY id, problem
