// title: Documents of these ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document AS document
ORDER BY document.id
