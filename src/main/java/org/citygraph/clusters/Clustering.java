package org.citygraph.clusters;

import java.util.List;
import java.util.Optional;

import org.citygraph.datasets.Receipt;

/**
 * All clusters of a network, the largest first, equal ones by id.
 *
 * @param modularity of the clustering (Newman and Girvan 2004), from -0.5 to 1
 */
record Clustering(List<Cluster> clusters, double modularity, Receipt receipt) {

	Optional<Cluster> of(String entity) {
		return this.clusters.stream()
			.filter((cluster) -> cluster.members().stream().anyMatch((member) -> member.id().equals(entity)))
			.findFirst();
	}

}
