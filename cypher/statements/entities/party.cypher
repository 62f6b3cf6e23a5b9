// title: Whether there is an entity or a theme of that id
MATCH (n:Entity|Theme {id: $id})
RETURN n.id AS id
