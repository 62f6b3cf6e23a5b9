// expect: ua-nowhere | ua-nowhere is in no data set.
// expect: ua-elsewhere | ua-elsewhere is in the data set atlantis, which does not exist.
CREATE (:Entity:City {id: 'ua-nowhere'}), (:Entity:City {id: 'ua-elsewhere', datasets: ['seed', 'atlantis']}), (:Entity:City {id: 'ua-here', datasets: ['seed']})
