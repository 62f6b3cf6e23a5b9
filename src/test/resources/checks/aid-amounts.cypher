// expect: aid-bare | The fact aid-bare has an amount without a currency.
// expect: aid-coin | The fact aid-coin has the currency euro, which is not a code of three letters.
// expect: aid-few | The fact aid-few has the quantity -1, which is not a number from zero.
// expect: aid-guess | The fact aid-guess has the qualifier roughly, which is not in the vocabulary.
// expect: aid-less | The fact aid-less has the amount -5, which is not a number from zero.
// expect: aid-words | The fact aid-words has the amount much, which is not a number from zero.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AID {id: 'aid-bare', amount: 5}]->(b), (a)-[:AID {id: 'aid-coin', amount: 5, currency: 'euro'}]->(b), (a)-[:AID {id: 'aid-few', quantity: -1}]->(b),
  (a)-[:AID {id: 'aid-guess', quantity: 1, qualifier: 'roughly'}]->(b), (a)-[:AID {id: 'aid-less', amount: -5, currency: 'EUR'}]->(b), (a)-[:AID {id: 'aid-words', amount: 'much', currency: 'EUR'}]->(b),
  (a)-[:AID {id: 'aid-right', amount: 0.5, currency: 'EUR', qualifier: 'about'}]->(b)
