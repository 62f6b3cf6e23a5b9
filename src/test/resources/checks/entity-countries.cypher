// expect: ua-bare | ua-bare has no country code but lies in UA.
// expect: ua-lost | ua-lost has the country code UA but lies in 0 countries.
// expect: ua-moved | ua-moved has the country code FI but lies in UA.
// expect: ua-torn | ua-torn has the country code UA but lies in 2 countries.
MATCH (ua:Entity {id: 'country-ua'}), (fi:Entity {id: 'country-fi'})
CREATE (:Entity:City {id: 'ua-bare'})-[:LOCATED_IN]->(ua), (:Entity:City {id: 'ua-lost', country: 'UA'}),
  (:Entity:City {id: 'ua-moved', country: 'FI'})-[:LOCATED_IN]->(ua),
  (ua)<-[:LOCATED_IN]-(:Entity:Organisation {id: 'ua-torn', country: 'UA'})-[:LOCATED_IN]->(fi),
  (:Entity:City {id: 'ua-right', country: 'UA'})-[:LOCATED_IN]->(:Entity:Region {id: 'ua-oblast', country: 'UA'})-[:LOCATED_IN]->(ua)
