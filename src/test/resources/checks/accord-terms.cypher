// expect: accord-x | The accord accord-x has no kind.
// expect: accord-y | The accord accord-y does not tell by true or false whether it is open.
// expect: accord-z | The accord accord-z does not tell by true or false whether it is open.
CREATE (:Entity:Accord {id: 'accord-x', open: true}), (:Entity:Accord {id: 'accord-y', kind: 'cooperation'}), (:Entity:Accord {id: 'accord-z', kind: 'cooperation', open: 'yes'})
