// title: A data set of which another title, licence or edition is told than it has; what is not told of it stays
MATCH (d:Dataset {name: $name})
WHERE ($title <> $name AND $title <> coalesce(d.title, '')) OR ($licence <> 'unknown' AND $licence <> coalesce(d.licence, ''))
  OR ($edition <> '' AND $edition <> coalesce(d.edition, ''))
RETURN d.name AS name
