// title: Notes that a data set is not complete any more
MATCH (d:Dataset {name: $dataset})
SET d.complete = false
