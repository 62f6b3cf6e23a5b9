// title: Forgets what an import noted to ask
MATCH (d:NotedDoubt {dataset: $dataset})
DELETE d
