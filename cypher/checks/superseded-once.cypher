// title: A fact is superseded once
// description: No two facts supersede the same one.
// returns: id STRING -- the older fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE new.supersedes IS NOT NULL
WITH new.supersedes AS id, count(*) AS times, min(new.id) AS first, max(new.id) AS last
WHERE times > 1
RETURN id, 'The fact ' + id + ' is superseded by ' + times + ' facts, ' + first + ' and ' + last + ' among them.' AS problem
ORDER BY id
