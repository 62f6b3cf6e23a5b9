// title: How far the indexes are filled, how many are not yet, and how many cannot be
SHOW INDEXES YIELD state, populationPercent
RETURN avg(populationPercent) AS percent, sum(CASE state WHEN 'POPULATING' THEN 1 ELSE 0 END) AS filling,
  sum(CASE state WHEN 'FAILED' THEN 1 ELSE 0 END) AS failed
