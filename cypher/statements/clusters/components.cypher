// title: Weakly connected components
CALL gds.wcc.mutate($graph, {mutateProperty: 'cluster', concurrency: 1}) YIELD componentCount
RETURN componentCount AS clusters
