// title: How many nodes and edges there are, from the counts that the database keeps
RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS edges
