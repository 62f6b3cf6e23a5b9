// title: Facts of a data set that facts of others supersede
MATCH ()-[newer:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE newer.supersedes IS NOT NULL AND newer.dataset <> $dataset
MATCH ()-[older:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: newer.supersedes}]->()
WHERE older.dataset = $dataset
RETURN older.id AS older, newer.id AS newer, newer.dataset AS dataset
ORDER BY newer
