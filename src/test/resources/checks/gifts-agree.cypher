// expect: gift-bus | The facts of the gift gift-bus differ in amount, currency, item, date.
// expect: gift-van | The facts of the gift gift-van differ in amount.
MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})
CREATE (a)-[:AID {id: 'aid-bus-one', gift: 'gift-bus', amount: 5, currency: 'EUR', item: 'bus', stated: '2022'}]->(b), (a)-[:AID {id: 'aid-bus-two', gift: 'gift-bus', amount: 6, currency: 'USD', item: 'coach', stated: '2023'}]->(b),
  (a)-[:AID {id: 'aid-van-one', gift: 'gift-van', amount: 5}]->(b), (a)-[:AID {id: 'aid-van-two', gift: 'gift-van'}]->(b),
  (a)-[:AID {id: 'aid-car-one', gift: 'gift-car', amount: 5}]->(b), (a)-[:AID {id: 'aid-car-old', gift: 'gift-car', amount: 6, knownTo: date('2023-01-01')}]->(b), (a)-[:AID {id: 'aid-car-two', gift: 'gift-car', amount: 5}]->(b)
