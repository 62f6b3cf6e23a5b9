// title: Where these places lie, and where those lie in which they do
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:LOCATED_IN]->{0,9}(inner)-[:LOCATED_IN]->(outer)
RETURN DISTINCT inner.id AS id, outer.id AS place
