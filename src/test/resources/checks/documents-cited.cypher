// expect: doc-idle | The document doc-idle is the source of nothing.
CREATE (:Document {id: 'doc-idle'}), (:Document {id: 'doc-of-accord'}), (:Document {id: 'doc-lists', entityCount: 1}), (:Document {id: 'doc-empty-file', entityCount: 0}), (:Entity:Accord {id: 'accord-x', sources: ['doc-of-accord#1']})
