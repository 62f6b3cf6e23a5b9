package org.citygraph.clusters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citygraph.projections.Projection;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;

/**
 * All clusters of a projection, the largest first, equal ones by the id of their foremost
 * members.
 */
final class Clustering {

	private static final int MOST_COMMON = 5;

	private final Projection projection;

	private final Algorithm algorithm;

	private final Communities.Found found;

	private final @Nullable Double modularity;

	private final @Nullable Stability stability;

	/** Nodes by degree, then by id. */
	private final List<int[]> clusters;

	/** Of other levels, as they are asked for. */
	private final Map<Integer, Clustering> others = new ConcurrentHashMap<>();

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

	/** The hierarchy, where the algorithm makes one: the smallest clusters first. */
	List<Level> levels() {
		List<Communities.Level> levels = this.found.levels();
		return IntStream.range(0, levels.size())
			.mapToObj((level) -> new Level(level + 1, levels.get(level).partition().count(),
					defined(levels.get(level).modularity())))
			.toList();
	}

	private static @Nullable Double defined(double modularity) {
		return Double.isNaN(modularity) ? null : Double.valueOf(modularity);
	}

	/**
	 * A level of the hierarchy, counted from 1.
	 * @throws InvalidParameters if there is none
	 */
	Clustering level(int level) {
		List<Communities.Level> levels = this.found.levels();
		if (level < 1 || level > levels.size()) {
			throw new InvalidParameters("level",
					levels.isEmpty() ? "There are no levels here; louvain and leiden have some."
							: "The last level here is %d, the first is 1.".formatted(levels.size()));
		}
		return (level == levels.size()) ? this : this.others.computeIfAbsent(level, this::other);
	}

	private Clustering other(int level) {
		Partition partition = this.found.levels().get(level - 1).partition();
		return new Clustering(this.projection, this.algorithm, new Communities.Found(partition, this.found.levels()),
				null);
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
	 * Whom at least half of a cluster's members are tied to, those with the most first.
	 */
	List<Common> common(int[] nodes) {
		Map<Integer, Integer> tied = new HashMap<>();
		HugeGraph graph = this.projection.graph();
		for (int node : nodes) {
			graph.forEachRelationship(node, (source, target) -> {
				tied.merge((int) target, 1, Integer::sum);
				return true;
			});
		}
		return tied.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1 && 2 * entry.getValue() >= nodes.length)
			.map((entry) -> new Common(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingInt(Common::members).reversed().thenComparingInt(Common::node))
			.limit(MOST_COMMON)
			.toList();
	}

	/**
	 * A node and how many of a cluster's members are tied to it.
	 */
	record Common(int node, int members) {
	}

	/**
	 * A level of a hierarchy of clusters.
	 *
	 * @param level from 1, where clusters are smallest
	 * @param clusters how many there are
	 * @param modularity absent for a network without ties, of which it is not defined
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Level(int level, int clusters, @Nullable Double modularity) {
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
		HugeGraph graph = this.projection.graph();
		for (int node : nodes) {
			graph.forEachRelationship(node, (source, target) -> {
				endsWithin[0] += (this.found.partition().of((int) target) == number) ? 1 : 0;
				return true;
			});
		}
		long ends = IntStream.of(nodes).mapToLong(this.projection::degree).sum();
		return new Ties(endsWithin[0] / 2, ends - endsWithin[0]);
	}

}
