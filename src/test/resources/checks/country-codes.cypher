// expect: country-xa | The country country-xa has no code.
// expect: country-xb | The country country-xb has the code XC, which is not the two capital letters of its id.
// expect: country-xd | The country country-xd has the code xd, which is not the two capital letters of its id.
CREATE (:Entity:Country {id: 'country-xa'}), (:Entity:Country {id: 'country-xb', code: 'XC'}), (:Entity:Country {id: 'country-xd', code: 'xd'}), (:Entity:Country {id: 'country-xe', code: 'XE'})
