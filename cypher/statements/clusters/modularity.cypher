// title: Modularity of the clustering
CALL gds.modularity.stats($graph, {communityProperty: 'cluster', concurrency: 1}) YIELD modularity
RETURN modularity AS modularity
