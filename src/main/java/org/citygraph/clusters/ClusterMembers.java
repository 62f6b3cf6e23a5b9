package org.citygraph.clusters;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.facts.FactFilter;
import org.citygraph.jobs.Workers;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/** Tells other features who is in a cluster. */
@Component
public class ClusterMembers {

	/** The names of all, as {@code Pattern} takes them. */
	public static final String ALGORITHMS = Algorithm.NAMES;

	public static final String ONE_OF_ALGORITHMS = Algorithm.ONE_OF_THESE;

	private final Clusterings clusterings;

	private final Workers workers;

	ClusterMembers(Clusterings clusterings, Workers workers) {
		this.clusterings = clusterings;
		this.workers = workers;
	}

	/**
	 * The ids of all who are in the cluster that an entity is in, itself included; empty
	 * for one that is in none, as countries are.
	 * @param longest how long to wait for that
	 * @throws TimeLimitPassed if it takes longer
	 */
	public Optional<Set<String>> with(String entity, String algorithm, FactFilter filter, Duration longest) {
		Clustering clustering = this.workers.within(longest,
				() -> this.clusterings.find(Algorithm.named(algorithm), ProjectionQuestion.unlessSaid(), filter, 0));
		return clustering.of(entity)
			.map((nodes) -> Arrays.stream(nodes)
				.mapToObj(clustering.projection()::id)
				.collect(Collectors.toUnmodifiableSet()));
	}

}
