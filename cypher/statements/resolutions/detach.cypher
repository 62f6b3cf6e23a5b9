// title: Takes from entities what only these rows or merged entities told of them, and no row of a data set that stays
UNWIND $rows AS row
MATCH (told:Mention|Merged {id: row.id})-[edge:MENTIONS|MERGED_INTO]->(e:Entity|Merged)
OPTIONAL MATCH (other:Mention|Merged)-[theirs:MENTIONS|MERGED_INTO]->(e)
WHERE other <> told AND NOT coalesce(other.dataset = row.leaving, false) AND NOT coalesce(other.datasets = [], false)
WITH told, edge, e, collect(other) AS others, collect(theirs) AS edges
SET e.names = [name IN e.names WHERE NOT name IN edge.names OR any(other IN others WHERE name IN other.names)],
  e.keys = [key IN e.keys WHERE NOT key IN edge.keys OR any(other IN others WHERE key IN other.keys)]
SET e.name = CASE WHEN e.name IN e.names OR e.names = [] THEN e.name ELSE e.names[0] END
WITH told, edge, e, others, edges,
  [key IN edge.properties WHERE NOT any(other IN others WHERE other[key] IS NOT NULL)] AS lost
CALL (told, e, lost) {
  MATCH (told:Mention)
  WHERE 'country' IN lost
  MATCH (e)-[lies:LOCATED_IN|LAY_IN]->(:Country {code: e.country})
  WHERE lies.insteadOf IS NULL
  DELETE lies
}
FOREACH (key IN lost |
  SET e[key] = null)
FOREACH (theirs IN edges |
  SET theirs.names = theirs.names + [name IN edge.names WHERE name IN startNode(theirs).names],
    theirs.keys = theirs.keys + [key IN edge.keys WHERE key IN startNode(theirs).keys],
    theirs.properties = theirs.properties + [key IN edge.properties WHERE startNode(theirs)[key] IS NOT NULL])
WITH told, e
MATCH (e)-[instead:LOCATED_IN {insteadOf: told.id}]->()
DELETE instead
