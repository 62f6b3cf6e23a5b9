// title: Facts without a beginning have that of the fact which they supersede
UNWIND $rows AS row
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: row.id}]->()
WHERE new.stated IS NULL
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
WHERE old.stated IS NOT NULL
SET new.stated = old.stated, new.validFrom = old.validFrom, new.validTo = old.validTo
RETURN new.id AS id
