package org.citygraph.clusters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;

/**
 * All clusters of a projection, the largest first, equal ones by the id of their foremost
 * members.
 */
final class Clustering {

	private final Projection projection;

	private final Algorithm algorithm;

	private final Communities.Found found;

	private final @Nullable Double modularity;

	private final @Nullable Stability stability;

	/** Nodes by degree, then by id. */
	private final List<int[]> clusters;

	Clustering(Projection projection, Algorithm algorithm, Communities.Found found, @Nullable Stability stability) {
		this.projection = projection;
		this.algorithm = algorithm;
		this.found = found;
		this.stability = stability;
		this.modularity = Communities.modularity(projection, found.partition());
		this.clusters = IntStream.range(0, projection.nodeCount())
			.boxed()
			.collect(Collectors.groupingBy(found.partition()::of))
			.values()
			.stream()
			.map(this::byDegree)
			.sorted(Comparator.<int[]>comparingInt((nodes) -> -nodes.length).thenComparingInt((nodes) -> nodes[0]))
			.toList();
	}

	private int[] byDegree(List<Integer> nodes) {
		return nodes.stream()
			.sorted(Comparator.<Integer>comparingInt((node) -> -this.projection.degree(node))
				.thenComparing(Comparator.naturalOrder()))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	Projection projection() {
		return this.projection;
	}

	Algorithm algorithm() {
		return this.algorithm;
	}

	/**
	 * Of Newman and Girvan (2004), from -0.5 to 1; absent for a network without ties.
	 */
	@Nullable Double modularity() {
		return this.modularity;
	}

	@Nullable Integer levels() {
		return this.found.levels();
	}

	@Nullable Stability stability() {
		return this.stability;
	}

	List<int[]> clusters() {
		return this.clusters;
	}

	Optional<int[]> of(String entity) {
		return this.projection.node(entity)
			.stream()
			.map(this.found.partition()::of)
			.boxed()
			.findFirst()
			.flatMap((number) -> this.clusters.stream()
				.filter((nodes) -> this.found.partition().of(nodes[0]) == number)
				.findFirst());
	}

	/**
	 * The ties of a cluster's members.
	 *
	 * @param within between two of them
	 * @param out to others
	 */
	record Ties(long within, long out) {
	}

	Ties ties(int[] nodes) {
		int number = this.found.partition().of(nodes[0]);
		long[] endsWithin = { 0 };
		for (int node : nodes) {
			this.projection.graph().forEachRelationship(node, (source, target) -> {
				endsWithin[0] += (this.found.partition().of((int) target) == number) ? 1 : 0;
				return true;
			});
		}
		long ends = IntStream.of(nodes).mapToLong(this.projection::degree).sum();
		return new Ties(endsWithin[0] / 2, ends - endsWithin[0]);
	}

}
