// title: Where entities of these ids lie
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:LOCATED_IN]->(place:Entity)
RETURN id AS id, collect(place.id) AS places
