package org.citygraph.clusters;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.facts.FactFilter;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.InvalidParameters;
import org.springframework.stereotype.Component;

/** Tells other features who is in a cluster. */
@Component
public class ClusterMembers {

	private final Clusterings clusterings;

	ClusterMembers(Clusterings clusterings) {
		this.clusterings = clusterings;
	}

	/**
	 * Accepts the name of an algorithm.
	 * @throws InvalidParameters if there is no such algorithm
	 */
	public void requireAlgorithm(String name) {
		Algorithm.named(name);
	}

	/**
	 * The ids of all who are in the cluster that an entity is in, itself included; empty
	 * for one that is in none, as countries are.
	 */
	public Optional<Set<String>> with(String entity, String algorithm, FactFilter filter) {
		Clustering clustering = this.clusterings.find(Algorithm.named(algorithm), ProjectionQuestion.unlessSaid(),
				filter, 0);
		return clustering.of(entity)
			.map((nodes) -> Arrays.stream(nodes)
				.mapToObj(clustering.projection()::id)
				.collect(Collectors.toUnmodifiableSet()));
	}

}
