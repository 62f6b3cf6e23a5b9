// title: All entities, for the index of ties
MATCH (e:Entity)
RETURN e.id AS id, e:Country AS isCountry, CASE WHEN e:Country THEN e.code ELSE e.country END AS country
