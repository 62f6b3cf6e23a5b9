// title: Who belongs to the same networks and accords
// description: Other members of the organisations and accords that an entity belongs to, those with most in common first, and whether the two have an agreement of their own.
// param: id STRING of entity required -- id of the entity
// param: validAt DATE = null -- only facts that hold on that day, ended ones of that time included
// param: knownAt DATE = null -- as the sources had told by that day
// param: statuses LIST<STRING> of status = null -- only these statuses; unless given, all but proposed, draft and (without a day) ended
// returns: other STRING -- id
// returns: otherName STRING -- name
// returns: otherType STRING -- label
// returns: shared INTEGER -- networks and accords in common
// returns: through LIST<STRING> -- their names
// returns: agreement BOOLEAN -- whether the two have an agreement
// example: id=fi-helsinki
MATCH (member:Entity {id: $id})-[m:MEMBER_OF]->(group:Entity)
WHERE CASE WHEN $knownAt IS NULL THEN m.knownTo IS NULL
    ELSE coalesce(m.knownFrom <= $knownAt, true) AND coalesce($knownAt < m.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR m.status <> 'ended'
    ELSE NOT m.status IN ['proposed', 'draft'] AND coalesce(m.validFrom <= $validAt, true)
      AND coalesce(m.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT m.status IN ['proposed', 'draft'] ELSE m.status IN $statuses END
WITH DISTINCT member, group
MATCH (group)<-[n:MEMBER_OF]-(other:Entity)
WHERE other <> member
  AND CASE WHEN $knownAt IS NULL THEN n.knownTo IS NULL
    ELSE coalesce(n.knownFrom <= $knownAt, true) AND coalesce($knownAt < n.knownTo, true) END
  AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR n.status <> 'ended'
    ELSE NOT n.status IN ['proposed', 'draft'] AND coalesce(n.validFrom <= $validAt, true)
      AND coalesce(n.validTo >= $validAt, true) END
  AND CASE WHEN $statuses IS NULL THEN NOT n.status IN ['proposed', 'draft'] ELSE n.status IN $statuses END
WITH DISTINCT member, group, other
ORDER BY group.name
WITH member, other, count(group) AS shared, collect(group.name) AS through
RETURN other.id AS other, other.name AS otherName, head([label IN labels(other) WHERE label <> 'Entity']) AS otherType,
  shared AS shared,
  through AS through, EXISTS {
    MATCH (member)-[r:AGREEMENT]-(other)
    WHERE CASE WHEN $knownAt IS NULL THEN r.knownTo IS NULL
        ELSE coalesce(r.knownFrom <= $knownAt, true) AND coalesce($knownAt < r.knownTo, true) END
      AND CASE WHEN $validAt IS NULL THEN $statuses IS NOT NULL OR r.status <> 'ended'
        ELSE NOT r.status IN ['proposed', 'draft'] AND coalesce(r.validFrom <= $validAt, true)
          AND coalesce(r.validTo >= $validAt, true) END
      AND CASE WHEN $statuses IS NULL THEN NOT r.status IN ['proposed', 'draft'] ELSE r.status IN $statuses END
  } AS agreement
ORDER BY shared DESC, other
