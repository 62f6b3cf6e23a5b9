// title: Notes what an import is going to ask
UNWIND $rows AS row
CREATE (d:NotedDoubt)
SET d = row
