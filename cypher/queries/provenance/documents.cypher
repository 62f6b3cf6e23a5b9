// title: Documents and how much each states
// description: Every document with the number of facts that name it as a source, superseded ones included.
// param: dataset STRING = null -- only documents of that data set
// returns: document STRING -- id
// returns: title STRING -- its title
// returns: publisher STRING -- who published it
// returns: language STRING -- ISO 639-1 code
// returns: publishedOn STRING -- when, as precise as known
// returns: dataset STRING -- the data set that it belongs to
// returns: facts INTEGER -- facts that it states
// returns: undated INTEGER -- facts among them without a date
// example: (no parameters)
CALL () {
  MATCH (:Entity)-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->(:Entity|Theme)
  WHERE $dataset IS NULL OR r.dataset = $dataset
  UNWIND COLLECT {
    UNWIND r.sources AS source
    RETURN DISTINCT split(source, '#')[0] AS id
  } AS id
  RETURN id, count(*) AS facts, count(CASE WHEN r.stated IS NULL THEN 1 END) AS undated
  UNION ALL
  MATCH (d:Document)
  WHERE $dataset IS NULL OR d.dataset = $dataset
  RETURN d.id AS id, 0 AS facts, 0 AS undated
}
WITH id, sum(facts) AS facts, sum(undated) AS undated
MATCH (d:Document {id: id})
RETURN d.id AS document, d.title AS title, d.publisher AS publisher, d.language AS language,
  d.publishedOn AS publishedOn,
  d.dataset AS dataset, facts AS facts, undated AS undated
ORDER BY document
