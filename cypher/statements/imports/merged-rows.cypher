// title: Rows of a data set whose entities were merged into others
MATCH (old:Merged)
UNWIND old.externalIds AS row
WITH DISTINCT row
WHERE row STARTS WITH $dataset + ':'
RETURN row
