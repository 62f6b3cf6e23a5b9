// title: Gives entities the code of the country that they lie in, so that filters need no walk
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
OPTIONAL MATCH (e)-[:LOCATED_IN]->{0,4}(country:Country)
WITH e, collect(DISTINCT country.code) AS codes
SET e.country = CASE size(codes) WHEN 1 THEN codes[0] END
