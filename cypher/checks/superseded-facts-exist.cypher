// title: What is superseded exists and is of the same type
// description: supersedes names another fact, which exists and is of the same type.
// returns: id STRING -- the newer fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE new.supersedes IS NOT NULL
OPTIONAL MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: new.supersedes}]->()
WITH new, old
WHERE old IS NULL OR type(old) <> type(new) OR old = new
RETURN new.id AS id,
  'The fact ' + new.id + ' supersedes ' + CASE
    WHEN old IS NULL THEN new.supersedes + ', which does not exist.'
    WHEN old = new THEN 'itself.'
    ELSE old.id + ', which is of another type.'
  END AS problem
ORDER BY id
