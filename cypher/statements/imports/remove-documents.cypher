// title: Takes out a data set's documents but for these
MATCH (document:Document {dataset: $dataset})
WHERE NOT document.id IN $kept
DETACH DELETE document
