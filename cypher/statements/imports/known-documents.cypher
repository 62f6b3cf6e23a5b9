// title: Documents of these ids that are there already
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.dataset AS dataset, coalesce(d.hash, '') AS hash
