// expect: doc-less | doc-less is the source of 2 facts, but its factCount is 1.
// expect: doc-more | doc-more is the source of 0 facts, but its factCount is 1.
// expect: doc-none | doc-none is the source of 1 facts, but its factCount is missing.
// expect: doc-whole | doc-whole is the source of 0 facts, but its factCount is 1.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (:Document {id: 'doc-less', factCount: 1}), (:Document {id: 'doc-more', factCount: 1}), (:Document {id: 'doc-none'}),
  (:Document {id: 'doc-right', factCount: 2}), (:Document {id: 'doc-idle', factCount: 0}),
  (:Dataset {name: 'half', complete: false}), (:Document {id: 'doc-half', dataset: 'half', factCount: 1}),
  (:Dataset {name: 'whole', complete: true}), (:Document {id: 'doc-whole', dataset: 'whole', factCount: 1}),
  (a)-[:AGREEMENT {id: 'agreement-x', sources: ['doc-less#1', 'doc-less#2', 'doc-none#1', 'doc-right#1']}]->(b),
  (a)-[:AID {id: 'aid-x', sources: ['doc-less#3', 'doc-right#1']}]->(b)
