// expect: ua-number | ua-number has as name what is not a text.
// expect: ua-one | ua-one has as names what is not a list of texts.
// expect: 7 | 7 has as id what is not a text.
// expect: doc-day | doc-day has as publishedOn what is not a text.
// expect: aid-code | aid-code has as currency what is not a text.
// expect: test-numbered | test-numbered has as version what is not a text.
CREATE (:Entity:City {id: 'ua-number', name: 7, names: ['7']}), (one:Entity:City {id: 'ua-one', name: 'One', names: 'One'}),
  (:Entity:City {id: 7}), (:Document {id: 'doc-day', publishedOn: date('2020-01-01')}),
  (:Dataset {name: 'test-numbered', version: 1}),
  (one)-[:AID {id: 'aid-code', currency: 980}]->(two:Entity:City {id: 'ua-two', name: 'Two', names: ['Two'], founded: 1240}),
  (one)-[:AID {id: 'aid-kept', currency: 'UAH', themes: []}]->(two)
