// expect: ua-half | ua-half has the population 0.5, which is not a number of people.
// expect: ua-negative | ua-negative has the population -1, which is not a number of people.
CREATE (:Entity:City {id: 'ua-half', population: 0.5}), (:Entity:City {id: 'ua-negative', population: -1}), (:Entity:City {id: 'ua-empty', population: 0})
