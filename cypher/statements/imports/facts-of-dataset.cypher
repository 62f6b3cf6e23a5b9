// title: The facts of a data set, with what each supersedes
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: $dataset}]->()
RETURN r.id AS id, r.supersedes AS supersedes
