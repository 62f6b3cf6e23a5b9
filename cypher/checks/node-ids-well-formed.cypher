// title: Ids of nodes have the form of their label
// description: An id is lower-case ASCII: two letters and a name for cities and regions; country-, org-, person-, accord-, theme- or doc- and a name for the others.
// returns: id STRING -- the node
// returns: problem STRING -- what is wrong with it
MATCH (n:Entity|Theme|Document)
WHERE NOT coalesce(
  CASE
    WHEN n:City OR n:Region THEN n.id =~ '[a-z]{2}-[a-z0-9-]+'
    WHEN n:Country THEN n.id =~ 'country-[a-z]{2}'
    WHEN n:Organisation THEN n.id =~ 'org-[a-z0-9-]+'
    WHEN n:Person THEN n.id =~ 'person-[a-z0-9-]+'
    WHEN n:Accord THEN n.id =~ 'accord-[a-z0-9-]+'
    WHEN n:Theme THEN n.id =~ 'theme-[a-z0-9-]+'
    WHEN n:Document THEN n.id =~ 'doc-[a-z0-9-]+'
    ELSE true
  END, false)
WITH n, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
RETURN coalesce(n.id, elementId(n)) AS id,
  CASE
    WHEN n.id IS NULL THEN 'A node with the label ' + label + ' has no id.'
    ELSE 'The id ' + n.id + ' does not have the form of the ids of ' + label + ' nodes.'
  END AS problem
ORDER BY id
