// title: Entities have a name among their spellings
// description: An entity has a name that is not blank, and its names contain it.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)
WHERE NOT coalesce(e.name IS :: STRING NOT NULL AND trim(e.name) <> '' AND e.name IN e.names, false)
RETURN coalesce(e.id, elementId(e)) AS id,
  coalesce(e.id, elementId(e)) + CASE
    WHEN e.name IS NULL OR trim(toString(e.name)) = '' THEN ' has no name.'
    ELSE ' does not list its name ' + e.name + ' among its spellings.'
  END AS problem
ORDER BY id
