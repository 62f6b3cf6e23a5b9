// title: Facts without a beginning of their own have that which the fact that they supersede has now; tells which changed
UNWIND $rows AS row
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {supersedes: row.id}]->()
WHERE new.stated IS NULL OR new.statedBy IS NOT NULL
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: row.id}]->()
WITH new, old, CASE WHEN old.stated IS NOT NULL THEN old.id END AS by
WHERE coalesce(new.stated, '') <> coalesce(old.stated, '') OR coalesce(new.statedBy, '') <> coalesce(by, '')
SET new.stated = old.stated, new.statedBy = by, new.validFrom = old.validFrom, new.validTo = old.validTo
RETURN new.id AS id
