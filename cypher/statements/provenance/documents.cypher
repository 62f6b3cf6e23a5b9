// title: Some of all documents, and how many there are
CALL () {
  MATCH (document:Document)
  WHERE document.id IS NOT NULL
  WITH document
  ORDER BY document.id
  SKIP $offset
  LIMIT $limit
  RETURN collect(document) AS documents
}
RETURN documents AS documents, COUNT {
  MATCH (document:Document)
  WHERE document.id IS NOT NULL
} AS total
