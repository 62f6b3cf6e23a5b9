// title: The hashes of a data set's dossiers, in the order of their documents' ids
MATCH (d:Document {dataset: $dataset})
RETURN d.id AS id, d.hash AS hash
ORDER BY d.id
