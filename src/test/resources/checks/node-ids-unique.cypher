// expect: ua-kyiv | The id ua-kyiv belongs to 2 nodes.
CREATE (:Theme {id: 'ua-kyiv', name: 'Kyiv'})
