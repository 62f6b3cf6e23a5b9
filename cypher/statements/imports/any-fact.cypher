// title: Whether a data set has any fact: a row if so
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
RETURN r.id AS id
LIMIT 1
