// title: Countries have a code that their id repeats
// description: A country's code is two capital letters (ISO 3166-1 alpha-2), and its id is country- and that code in lower case.
// returns: id STRING -- the country
// returns: problem STRING -- what is wrong with it
MATCH (c:Country)
WHERE NOT coalesce(c.code =~ '[A-Z]{2}' AND c.id = 'country-' + toLower(c.code), false)
RETURN c.id AS id,
  CASE
    WHEN c.code IS NULL THEN 'The country ' + c.id + ' has no code.'
    ELSE 'The country ' + c.id + ' has the code ' + c.code + ', which is not the two capital letters of its id.'
  END AS problem
ORDER BY id
