// title: What is superseded exists and is alike
// description: supersedes names another fact, which exists, is of the same type and has a party in common.
// returns: id STRING -- the newer fact
// returns: problem STRING -- what is wrong with it
MATCH (one)-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(two)
WHERE new.supersedes IS NOT NULL
OPTIONAL MATCH (from)-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: new.supersedes}]->(to)
WITH new, old, from IN [one, two] OR to IN [one, two] AS related
WHERE old IS NULL OR type(old) <> type(new) OR old = new OR NOT related
RETURN new.id AS id,
  'The fact ' + new.id + ' supersedes ' + CASE
    WHEN old IS NULL THEN new.supersedes + ', which does not exist.'
    WHEN old = new THEN 'itself.'
    WHEN NOT related THEN old.id + ', which is about others.'
    ELSE old.id + ', which is of another type.'
  END AS problem
ORDER BY id
