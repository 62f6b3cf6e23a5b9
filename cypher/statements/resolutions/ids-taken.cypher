// title: Which of these ids some entity has or had
UNWIND $ids AS id
MATCH (e:Entity|Merged {id: id})
RETURN e.id AS id
