// title: Makes nodes anew, and tells which is which
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS number, elementId(n) AS id
