// title: Rows of a data set that were joined with entities, and merged entities that no data set lists, some at a time
CALL () {
  MATCH (m:Mention {dataset: $dataset})
  RETURN m.id AS id
  UNION
  MATCH (m:Merged)
  WHERE m.datasets = []
  RETURN m.id AS id
}
RETURN id
LIMIT $most
