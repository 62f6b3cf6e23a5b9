// title: Facts are known until something supersedes them
// description: Only a fact that another supersedes has a knownTo.
// returns: id STRING -- the fact that has the end
// returns: problem STRING -- what is wrong with it
// Gathered first, lest successors are sought for every fact: few have an end.
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE r.knownTo IS NOT NULL
WITH collect(r) AS ended
UNWIND ended AS old
WITH old
WHERE NOT EXISTS { MATCH ()-[:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: old.id}]->() }
RETURN old.id AS id, 'The fact ' + old.id + ' is known to ' + toString(old.knownTo) + ', but nothing supersedes it.' AS problem
ORDER BY id
