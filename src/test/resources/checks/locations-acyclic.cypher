// expect: ua-inner | ua-inner lies in a place that lies in ua-inner.
// expect: ua-outer | ua-outer lies in a place that lies in ua-outer.
// expect: ua-self | ua-self lies in a place that lies in ua-self.
CREATE (a:Entity:City {id: 'ua-inner'})-[:LOCATED_IN]->(:Entity:Region {id: 'ua-outer'})-[:LOCATED_IN]->(a), (s:Entity:Region {id: 'ua-self'})-[:LOCATED_IN]->(s)
