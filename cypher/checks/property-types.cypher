// title: Properties are of their type
// description: What is a text, or a list of texts, of a node or a fact is one; bounds, amounts, coordinates and populations have checks of their own.
// returns: id STRING -- the node or fact
// returns: problem STRING -- what is wrong with it
WITH ['address', 'code', 'country', 'currency', 'dataset', 'edition', 'event', 'gift', 'id', 'item', 'kind', 'language',
    'licence', 'name', 'publishedOn', 'publisher', 'qualifier', 'role', 'stated', 'statedBy', 'status', 'supersedes',
    'title', 'unit', 'version', 'wikidata'] AS texts,
  ['datasets', 'externalIds', 'keys', 'names', 'participants', 'signatories', 'sources', 'themes'] AS lists
CALL () {
  MATCH (n:Entity|Theme|Document|Dataset)
  RETURN n AS element, coalesce(n.id, n.name) AS named
  UNION ALL
  MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
  RETURN r AS element, r.id AS named
}
WITH element, named, texts, lists, keys(element) AS keys
WITH element, named,
  [key IN keys WHERE key IN texts AND NOT element[key] IS :: STRING] AS noTexts,
  [key IN keys WHERE key IN lists AND NOT element[key] IS :: LIST<STRING NOT NULL>] AS noLists
WHERE size(noTexts) + size(noLists) > 0
WITH coalesce(toStringOrNull(named), elementId(element)) AS id, noTexts, noLists
RETURN id, id + CASE
    WHEN size(noTexts) > 0 THEN ' has as ' + noTexts[0] + ' what is not a text.'
    ELSE ' has as ' + noLists[0] + ' what is not a list of texts.'
  END AS problem
ORDER BY id
