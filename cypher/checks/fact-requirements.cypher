// title: Facts carry what their type requires
// description: Agreements, aid and activities have a kind, memberships a role, offices a title.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[r:AGREEMENT|AID|ACTIVITY|MEMBER_OF|HOLDS_OFFICE]->()
WITH r, CASE type(r) WHEN 'MEMBER_OF' THEN 'role' WHEN 'HOLDS_OFFICE' THEN 'title' ELSE 'kind' END AS required
WHERE trim(coalesce(CASE required WHEN 'role' THEN r.role WHEN 'title' THEN r.title ELSE r.kind END, '')) = ''
RETURN coalesce(r.id, elementId(r)) AS id, 'The fact ' + coalesce(r.id, elementId(r)) + ' is of type ' + type(r) + ', without a ' + required + '.' AS problem
ORDER BY id
