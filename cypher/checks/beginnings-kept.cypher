// title: A newer fact keeps the beginning of the older
// description: A fact that supersedes one with a stated date has a stated date: its own, or the older one.
// returns: id STRING -- the newer fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE new.supersedes IS NOT NULL AND new.stated IS NULL
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: new.supersedes}]->()
WHERE old.stated IS NOT NULL
RETURN new.id AS id, 'The fact ' + new.id + ' supersedes ' + old.id + ' but has lost its date ' + old.stated + '.' AS problem
ORDER BY id
