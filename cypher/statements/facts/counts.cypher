// title: How many facts of an entity count now, by type
MATCH (:Entity {id: $id})-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]-()
WHERE r.knownTo IS NULL
  AND coalesce(r.status, '') <> 'ended'
RETURN type(r) AS type, count(DISTINCT r) AS count
ORDER BY type
