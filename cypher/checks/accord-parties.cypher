// title: Accords have three parties or more
// description: At least three are MEMBER_OF an accord; two parties make an agreement.
// returns: id STRING -- the accord
// returns: problem STRING -- what is wrong with it
MATCH (a:Accord)
WITH a, COUNT { MATCH (party)-[:MEMBER_OF]->(a) RETURN DISTINCT party } AS parties
WHERE parties < 3
RETURN a.id AS id, 'The accord ' + a.id + ' has ' + parties + CASE parties WHEN 1 THEN ' party' ELSE ' parties' END + '; it needs three or more.' AS problem
ORDER BY id
