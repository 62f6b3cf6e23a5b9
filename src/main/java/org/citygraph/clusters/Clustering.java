package org.citygraph.clusters;

import java.util.List;
import java.util.Optional;

import org.citygraph.datasets.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * All clusters of a network, the largest first, equal ones by id.
 *
 * @param modularity of the clustering (Newman and Girvan 2004), from -0.5 to 1; absent
 * for a network without ties, of which it is not defined
 */
record Clustering(List<Cluster> clusters, @Nullable Double modularity, Receipt receipt) {

	Optional<Cluster> of(String entity) {
		return this.clusters.stream()
			.filter((cluster) -> cluster.members().stream().anyMatch((member) -> member.id().equals(entity)))
			.findFirst();
	}

}
