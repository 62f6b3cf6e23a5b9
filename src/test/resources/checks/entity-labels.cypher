// expect: de-unlabelled | de-unlabelled lacks the label Entity.
// expect: ua-both | ua-both is of 2 types at once.
// expect: ua-theme | ua-theme is an entity and a theme or document at once.
// expect: ua-untyped | ua-untyped is an entity of no type.
CREATE (:City {id: 'de-unlabelled'}), (:Entity:City:Region {id: 'ua-both'}), (:Entity {id: 'ua-untyped'}), (:Entity:City:Theme {id: 'ua-theme'})
