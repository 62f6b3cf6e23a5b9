// title: Takes out the facts of a data set, some at a time; tells how many
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
WITH r
LIMIT $most
DELETE r
RETURN count(*) AS removed
