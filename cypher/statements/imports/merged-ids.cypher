// title: Ids of merged entities, by which rows still mean them
MATCH (old:Merged)-[:MERGED_INTO*1..20]->(now:Entity)
RETURN old.id AS id, old.wikidata AS wikidata, old.geonames AS geonames, now.id AS now
