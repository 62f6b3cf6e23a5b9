// title: Rows of a data set that were joined with entities, and entities of it alone that were merged, some at a time
CALL () {
  MATCH (m:Mention {dataset: $dataset})
  RETURN m.id AS id
  UNION
  MATCH (m:Merged)
  WHERE m.datasets = [$dataset]
  RETURN m.id AS id
}
RETURN id
LIMIT $most
