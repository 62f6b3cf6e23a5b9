// title: Accords carry their terms
// description: An accord has a kind, and open tells by true or false whether others may still join.
// returns: id STRING -- the accord
// returns: problem STRING -- what is wrong with it
MATCH (a:Accord)
WHERE a.kind IS NULL OR NOT a.open IS :: BOOLEAN NOT NULL
RETURN a.id AS id,
  'The accord ' + a.id + CASE
    WHEN a.kind IS NULL THEN ' has no kind.'
    ELSE ' does not tell by true or false whether it is open.'
  END AS problem
ORDER BY id
