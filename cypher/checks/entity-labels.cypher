// title: Entities have one type
// description: An entity carries Entity and exactly one of City, Region, Country, Organisation, Person and Accord; themes and documents are no entities.
// returns: id STRING -- the node
// returns: problem STRING -- what is wrong with it
MATCH (n:Entity|City|Region|Country|Organisation|Person|Accord)
WITH n, size([label IN labels(n) WHERE label IN ['City', 'Region', 'Country', 'Organisation', 'Person', 'Accord']]) AS types
WHERE types <> 1 OR NOT n:Entity OR n:Theme OR n:Document
RETURN coalesce(n.id, elementId(n)) AS id,
  coalesce(n.id, elementId(n)) + CASE
    WHEN n:Theme OR n:Document THEN ' is an entity and a theme or document at once.'
    WHEN NOT n:Entity THEN ' lacks the label Entity.'
    WHEN types = 0 THEN ' is an entity of no type.'
    ELSE ' is of ' + types + ' types at once.'
  END AS problem
ORDER BY id
