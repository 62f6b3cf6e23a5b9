// title: Parties have the labels of their edge type
// description: The two ends of a fact are of the labels that its type ties: a person holds office, a theme is sought or offered, and so on.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH (a)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(b)
WHERE NOT CASE type(r)
  WHEN 'AGREEMENT' THEN a:(City|Region|Country|Organisation) AND b:(City|Region|Country|Organisation)
  WHEN 'AID' THEN a:(City|Region|Country|Organisation) AND b:(City|Region|Country|Organisation)
  WHEN 'MEMBER_OF' THEN a:(City|Region|Country|Person|Organisation) AND b:(Organisation|Accord)
  WHEN 'HOLDS_OFFICE' THEN a:Person AND b:(City|Region|Country|Organisation)
  WHEN 'ACTIVITY' THEN a:(City|Region|Country|Organisation|Person) AND b:(City|Region|Country|Organisation|Person)
  ELSE a:(City|Region|Organisation) AND b:Theme
END
WITH a, r, b, [label IN labels(a) WHERE label <> 'Entity'][0] AS from, [label IN labels(b) WHERE label <> 'Entity'][0] AS to
RETURN coalesce(r.id, elementId(r)) AS id,
  'The fact ' + coalesce(r.id, elementId(r)) + ' is a ' + type(r) + ' from ' + a.id + ' (' + from + ') to ' + b.id + ' (' + to + '), which that type does not tie.' AS problem
ORDER BY id
