// title: Degrees in the projection, to order the members of clusters
CALL gds.degree.mutate($graph, {mutateProperty: 'degree', concurrency: 1}) YIELD nodePropertiesWritten
RETURN nodePropertiesWritten AS nodes
