// title: All documents, with the number of facts that each states
MATCH (document:Document)
RETURN document,
  COUNT {
    MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {dataset: document.dataset}]->()
    WHERE any(source IN r.sources WHERE split(source, '#')[0] = document.id)
  } AS factCount
ORDER BY document.id
