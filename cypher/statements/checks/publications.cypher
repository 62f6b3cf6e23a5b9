// title: When documents were published, as far as known
MATCH (d:Document)
WHERE d.id IS :: STRING NOT NULL AND d.publishedOn IS :: STRING NOT NULL
RETURN d.id AS id, d.publishedOn AS publishedOn
