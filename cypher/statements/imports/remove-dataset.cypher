// title: Takes out a data set's documents, then itself
OPTIONAL MATCH (document:Document {dataset: $dataset})
DETACH DELETE document
WITH DISTINCT 1 AS one
MATCH (d:Dataset {name: $dataset})
DETACH DELETE d
