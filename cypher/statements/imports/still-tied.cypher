// title: Those of these entities that something else ties than these facts; a city or region may stand alone
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e:City OR e:Region
  OR EXISTS { MATCH (e)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS|LOCATED_IN]-() WHERE r.id IS NULL OR NOT r.id IN $gone }
  OR EXISTS {
    UNWIND e.datasets AS dataset
    MATCH ()-[r:AGREEMENT|ACTIVITY|MEMBER_OF {dataset: dataset}]->()
    WHERE NOT r.id IN $gone AND (id IN r.signatories OR id IN r.participants)
  }
RETURN e.id AS id
