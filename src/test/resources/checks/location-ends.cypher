// expect: accord-kyiv-reconstruction-2022 | accord-kyiv-reconstruction-2022 (Accord) lies in be-brussels (City), which such nodes do not.
// expect: person-borys-filatov | person-borys-filatov (Person) lies in ua-dnipro (City), which such nodes do not.
// expect: ua-kyiv | ua-kyiv (City) lies in org-council-of-europe (Organisation), which such nodes do not.
// expect: country-ua | country-ua (Country) lies in ua-kyiv (City), which such nodes do not.
UNWIND [['accord-kyiv-reconstruction-2022', 'be-brussels'], ['person-borys-filatov', 'ua-dnipro'], ['ua-kyiv', 'org-council-of-europe'], ['country-ua', 'ua-kyiv']] AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
CREATE (a)-[:LOCATED_IN]->(b)
