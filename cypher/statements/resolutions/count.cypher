// title: How many rows may mean other entities
MATCH (r:Resolution)
WHERE ($dataset IS NULL OR r.dataset = $dataset) AND ($state IS NULL OR r.state = $state)
RETURN count(*) AS total
