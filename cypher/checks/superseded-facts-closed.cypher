// title: What is superseded was known until then
// description: The knownTo of a superseded fact is the knownFrom of the fact that supersedes it.
// returns: id STRING -- the older fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE new.supersedes IS NOT NULL
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: new.supersedes}]->()
WHERE NOT coalesce(old.knownTo = new.knownFrom, false)
RETURN old.id AS id,
  'The fact ' + old.id + ' is known to ' + coalesce(toString(old.knownTo), 'this day') + ', but ' + new.id + ', which supersedes it, is known from '
    + coalesce(toString(new.knownFrom), 'an unknown day') + '.' AS problem
ORDER BY id, problem
