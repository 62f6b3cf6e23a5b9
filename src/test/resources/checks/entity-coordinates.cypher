// expect: ua-half | ua-half has a latitude but no longitude.
// expect: ua-other-half | ua-other-half has a longitude but no latitude.
// expect: ua-north | ua-north lies at latitude 91.0, longitude 30.0, which is not on the globe.
// expect: ua-east | ua-east lies at latitude 50.0, longitude -180.5, which is not on the globe.
// expect: ua-words | ua-words lies at latitude north, longitude 30.0, which is not on the globe.
CREATE (:Entity:City {id: 'ua-half', latitude: 50.0}), (:Entity:City {id: 'ua-other-half', longitude: 50.0}), (:Entity:City {id: 'ua-north', latitude: 91.0, longitude: 30.0}), (:Entity:City {id: 'ua-east', latitude: 50.0, longitude: -180.5}), (:Entity:City {id: 'ua-words', latitude: 'north', longitude: 30.0}), (:Entity:City {id: 'ua-pole', latitude: 90, longitude: 180})
