// expect: ua-nameless | ua-nameless has no name.
// expect: ua-blank | ua-blank has no name.
// expect: ua-odesa | ua-odesa does not list its name Odesa among its spellings.
// expect: ua-sumy | ua-sumy does not list its name Sumy among its spellings.
CREATE (:Entity:City {id: 'ua-nameless', names: ['Nameless']}), (:Entity:City {id: 'ua-blank', name: ' ', names: [' ']}), (:Entity:City {id: 'ua-odesa', name: 'Odesa', names: ['Odessa']}), (:Entity:City {id: 'ua-sumy', name: 'Sumy'})
