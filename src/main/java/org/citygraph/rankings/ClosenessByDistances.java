package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.msbfs.MultiSourceBFSAccessMethods;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * Closeness and harmonic closeness, also on networks that are too large for distances of
 * all pairs (Eppstein and Wang, <i>Fast approximation of centrality</i>, 2004): in each
 * component the mean over random nodes stands for the mean over all. Components of up to
 * as many nodes as exact measures take are exact. All sums are of whole numbers, so that
 * they are the same in whatever order threads make them. In a directed network distances
 * are those from a node, and always exact, since nobody knows beforehand how many it
 * reaches.
 */
final class ClosenessByDistances {

	static final int SOURCES = 1_000;

	private static final long SEED = 42;

	/**
	 * What stands for 1 in sums of reciprocals: the least common multiple of 1 to 30, of
	 * which those of all usual distances are whole.
	 */
	private static final long ONE = 2_329_089_562_800L;

	private final Projection projection;

	private final TerminationFlag flag;

	private final int[] component;

	private final int[] sizes;

	private final boolean harmonic;

	private final AtomicIntegerArray seen;

	private final AtomicLongArray sums;

	private final AtomicLongArray squares;

	ClosenessByDistances(Projection projection, Running running, boolean harmonic) {
		this.projection = projection;
		this.flag = Gds.flag(running);
		this.harmonic = harmonic;
		int nodes = projection.nodeCount();
		DisjointSetStruct sets = Gds.components(projection.graph(), running);
		this.component = IntStream.range(0, nodes).map((node) -> (int) sets.setIdOf(node)).toArray();
		this.sizes = new int[nodes];
		IntStream.of(this.component).forEach((set) -> this.sizes[set]++);
		this.seen = new AtomicIntegerArray(nodes);
		this.sums = new AtomicLongArray(nodes);
		this.squares = new AtomicLongArray(nodes);
	}

	/**
	 * Of all nodes.
	 * @param mostExact up to how many nodes a component's distances are all measured
	 */
	Scores scores(int mostExact, int sources) {
		int nodes = this.projection.nodeCount();
		boolean[] chosen = new boolean[nodes];
		int[] left = new int[nodes];
		IntStream.range(0, nodes)
			.forEach((set) -> left[set] = (this.projection.isDirected() || this.sizes[set] <= mostExact)
					? this.sizes[set] : sources);
		List<Integer> order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
		Collections.shuffle(order, new Random(SEED));
		for (int node : order) {
			chosen[node] = left[this.component[node]]-- > 0;
		}
		long[] from = IntStream.range(0, nodes).filter((node) -> chosen[node]).asLongStream().toArray();
		search(from);
		double[] values = IntStream.range(0, nodes).mapToDouble(this::score).toArray();
		String name = this.harmonic ? "harmonic closeness" : "closeness";
		if (from.length == nodes) {
			return new Scores(values, Gds.method(name, null), null);
		}
		return new Scores(values, Gds.method(name + ", estimated from uniformly random nodes", SEED),
				new Scores.Sampling(from.length, nodes, error(values)));
	}

	private void search(long[] from) {
		HugeGraph toSources = this.projection.isDirected() ? this.projection.reversed() : this.projection.graph();
		MultiSourceBFSAccessMethods.aggregatedNeighborProcessing(this.projection.nodeCount(), toSources,
				(node, distance, sources) -> add((int) node, distance, sources.size()), Optional.of(from), this.flag)
			.run(Gds.ALL_THREADS, Gds.threads());
		this.flag.assertRunning();
	}

	private void add(int node, int distance, int times) {
		if (distance > 0) {
			long value = this.harmonic ? ONE / distance : distance;
			this.seen.addAndGet(node, times);
			this.sums.addAndGet(node, value * times);
			this.squares.addAndGet(node, (this.harmonic ? (ONE / distance / distance) : value * value) * times);
		}
	}

	private double score(int node) {
		int others = this.projection.isDirected() ? this.seen.get(node) : this.sizes[this.component[node]] - 1;
		if (others == 0 || this.seen.get(node) == 0) {
			return 0;
		}
		return this.harmonic ? mean(node) * others / (this.projection.nodeCount() - 1) : 1 / mean(node);
	}

	private double mean(int node) {
		return (double) this.sums.get(node) / (this.harmonic ? ONE : 1) / this.seen.get(node);
	}

	/** Of those that are not exact. */
	private double error(double[] values) {
		double[] estimates = IntStream.range(0, values.length)
			.mapToDouble((node) -> isExact(node) ? 0 : values[node])
			.toArray();
		return Scores.foremost(estimates)
			.filter((node) -> estimates[node] > 0)
			.mapToDouble((node) -> standardError(node) / mean(node))
			.average()
			.orElse(0);
	}

	private boolean isExact(int node) {
		return this.seen.get(node) == this.sizes[this.component[node]] - 1;
	}

	/** Of a mean over nodes that are drawn without being put back. */
	private double standardError(int node) {
		int seen = this.seen.get(node);
		double mean = mean(node);
		double variance = (double) this.squares.get(node) / (this.harmonic ? ONE : 1) / seen - mean * mean;
		double left = 1 - (double) seen / (this.sizes[this.component[node]] - 1);
		return Math.sqrt(Math.max(variance * left, 0) / seen);
	}

}
