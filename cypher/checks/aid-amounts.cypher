// title: Amounts are numbers with a currency
// description: An amount or quantity of aid is a number that is not below zero; an amount has a currency of three capital letters (ISO 4217); a qualifier is exact, over, under or about.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[r:AID]->()
WITH r, CASE
  WHEN NOT coalesce(r.amount >= 0, r.amount IS NULL) THEN 'the amount ' + toString(r.amount) + ', which is not a number from zero.'
  WHEN NOT coalesce(r.quantity >= 0, r.quantity IS NULL) THEN 'the quantity ' + toString(r.quantity) + ', which is not a number from zero.'
  WHEN r.amount IS NOT NULL AND r.currency IS NULL THEN 'an amount without a currency.'
  WHEN NOT r.currency =~ '[A-Z]{3}' THEN 'the currency ' + r.currency + ', which is not a code of three letters.'
  WHEN NOT r.qualifier IN ['exact', 'over', 'under', 'about'] THEN 'the qualifier ' + r.qualifier + ', which is not in the vocabulary.'
END AS wrong
WHERE wrong IS NOT NULL
RETURN r.id AS id, 'The fact ' + r.id + ' has ' + wrong AS problem
ORDER BY id
