// title: When documents were published, as far as known
MATCH (d:Document)
WHERE d.id IS NOT NULL AND d.publishedOn IS NOT NULL
RETURN d.id AS id, toString(d.publishedOn) AS publishedOn
