// title: Gives entities that lie within these the code of the country that they lie in now
UNWIND $rows AS row
MATCH (:Entity {id: row.id})<-[:LOCATED_IN]-{1,4}(e:Entity)
WITH DISTINCT e
OPTIONAL MATCH (e)-[:LOCATED_IN]->{0,4}(country:Country)
WITH e, collect(DISTINCT country.code) AS codes
SET e.country = CASE size(codes) WHEN 1 THEN codes[0] END
