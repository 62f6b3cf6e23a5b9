// title: Louvain communities; one thread, since only then the same question gives the same answer
CALL gds.louvain.mutate($graph, {mutateProperty: 'cluster', concurrency: 1}) YIELD communityCount
RETURN communityCount AS clusters
