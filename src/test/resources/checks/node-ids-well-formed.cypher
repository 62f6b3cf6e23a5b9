// expect: UA-Odesa | The id UA-Odesa does not have the form of the ids of City nodes.
// expect: country-usa | The id country-usa does not have the form of the ids of Country nodes.
// expect: topic-tea | The id topic-tea does not have the form of the ids of Theme nodes.
// expect: ua-odesa-accord | The id ua-odesa-accord does not have the form of the ids of Accord nodes.
// expect: * | A node with the label Document has no id.
CREATE (:Entity:City {id: 'UA-Odesa'}), (:Entity:Country {id: 'country-usa'}), (:Theme {id: 'topic-tea'}), (:Document {title: 'Nameless'}), (:Entity:Accord {id: 'ua-odesa-accord'})
