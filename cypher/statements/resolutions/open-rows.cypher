// title: The rows of a data set over which nobody decided
MATCH (r:Resolution {dataset: $dataset, state: 'open'})
RETURN r.id AS id, r.key AS key, coalesce(r.source, '') AS source
