// title: How many nodes and relationships there are, about
RETURN COUNT { () } AS nodes, COUNT { ()-[]->() } AS relationships
