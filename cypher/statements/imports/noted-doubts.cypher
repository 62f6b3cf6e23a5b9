// title: What a run of an import noted to ask before it wrote anything, and did not come to ask
MATCH (d:NotedDoubt {dataset: $dataset})
RETURN d.key AS key, d.name AS name, d.candidates AS candidates, d.why AS why, d.likelihood AS likelihood,
  d.source AS source, d.overEntity AS overEntity
ORDER BY key, why
