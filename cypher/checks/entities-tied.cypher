// title: Entities take part in something
// description: An entity has an edge or, if a person, is named as a signatory or participant. A city or region may stand alone, as a network may list it.
// returns: id STRING -- the entity
// returns: problem STRING -- what is wrong with it
MATCH (e:Entity)
WHERE NOT e:City AND NOT e:Region AND NOT (e)--()
WITH collect(e) AS alone
WHERE size(alone) > 0
CALL (alone) {
  MATCH ()-[r:AGREEMENT|ACTIVITY|MEMBER_OF]->()
  WHERE any(e IN alone WHERE e:Person) AND (r.signatories IS NOT NULL OR r.participants IS NOT NULL)
  UNWIND coalesce(r.signatories, []) + coalesce(r.participants, []) AS person
  RETURN collect(DISTINCT person) AS named
}
UNWIND alone AS e
WITH e, named
WHERE NOT coalesce(e.id IN named, false)
RETURN e.id AS id, e.id + ' has no edge and is named nowhere.' AS problem
ORDER BY id
