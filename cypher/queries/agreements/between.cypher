// title: Agreements between two entities
// description: Every agreement between the two, ended and superseded ones included, newest first.
// param: a STRING required -- id of an entity
// param: b STRING required -- id of the other
// returns: id STRING -- the fact
// returns: kind STRING -- twinning, cooperation, friendship …
// returns: status STRING -- how far it has come
// returns: stated STRING -- the date as the source gives it
// returns: knownTo DATE -- the day from which a newer fact supersedes it
// returns: sources LIST<STRING> -- document and paragraph
// example: a=ua-dnipro&b=fi-helsinki
MATCH (:Entity {id: $a})-[r:AGREEMENT]-(:Entity {id: $b})
RETURN r.id AS id, r.kind AS kind, r.status AS status, r.stated AS stated, r.knownTo AS knownTo, r.sources AS sources
ORDER BY r.validFrom DESC, id
