// title: The edges of one gift agree
// description: All that stand for one gift, and are not superseded, tell the same amount, currency, item and date, so that totals can count it once.
// returns: id STRING -- the gift
// returns: problem STRING -- what is wrong with it
MATCH ()-[r:AID]->()
WHERE r.gift IS NOT NULL AND r.knownTo IS NULL
WITH r.gift AS id, [
  CASE WHEN count(DISTINCT coalesce(r.amount, 'none')) > 1 THEN 'amount' END,
  CASE WHEN count(DISTINCT coalesce(r.currency, 'none')) > 1 THEN 'currency' END,
  CASE WHEN count(DISTINCT coalesce(r.item, 'none')) > 1 THEN 'item' END,
  CASE WHEN count(DISTINCT coalesce(r.stated, 'none')) > 1 THEN 'date' END
] AS checked
WITH id, [word IN checked WHERE word IS NOT NULL] AS differing
WHERE size(differing) > 0
RETURN id, 'The facts of the gift ' + id + ' differ in ' + reduce(text = differing[0], word IN tail(differing) | text + ', ' + word) + '.' AS problem
ORDER BY id
