package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;

/**
 * Closeness and harmonic closeness, also on networks that are too large for distances of
 * all pairs (Eppstein and Wang, <i>Fast approximation of centrality</i>, 2004): in each
 * component the mean over random nodes stands for the mean over all. Components of up to
 * as many nodes as exact measures take are exact.
 */
final class ClosenessByDistances {

	static final int SOURCES = 1_000;

	static final long SEED = 42;

	private final Projection projection;

	private final Running running;

	private final int[] component;

	private final int[] sizes;

	private final boolean harmonic;

	private final DistanceSums sums;

	ClosenessByDistances(Projection projection, Running running, boolean harmonic) {
		this.projection = projection;
		this.running = running;
		this.harmonic = harmonic;
		int nodes = projection.nodeCount();
		DisjointSetStruct sets = Gds.components(projection.graph(), running);
		this.component = IntStream.range(0, nodes).map((node) -> (int) sets.setIdOf(node)).toArray();
		this.sizes = new int[nodes];
		IntStream.of(this.component).forEach((set) -> this.sizes[set]++);
		this.sums = new DistanceSums(nodes, harmonic);
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
			.forEach((set) -> left[set] = (this.sizes[set] <= mostExact) ? this.sizes[set] : sources);
		List<Integer> order = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
		Collections.shuffle(order, new Random(SEED));
		for (int node : order) {
			chosen[node] = left[this.component[node]]-- > 0;
		}
		long[] from = IntStream.range(0, nodes).filter((node) -> chosen[node]).asLongStream().toArray();
		this.sums.addFrom(from, this.projection.graph(), this.running);
		double[] values = IntStream.range(0, nodes).mapToDouble(this::score).toArray();
		return (from.length == nodes) ? Scores.exact(values, name(this.harmonic)) : Scores.estimated(values,
				name(this.harmonic), SEED, new Scores.Sampling(from.length, nodes, error(values)));
	}

	static String name(boolean harmonic) {
		return harmonic ? "harmonic closeness" : "closeness";
	}

	private double score(int node) {
		int others = others(node);
		if (others == 0 || this.sums.seen(node) == 0) {
			return 0;
		}
		return this.harmonic ? this.sums.mean(node) * others / (this.projection.nodeCount() - 1)
				: 1 / this.sums.mean(node);
	}

	/** How many others it can reach. */
	private int others(int node) {
		return this.sizes[this.component[node]] - 1;
	}

	/** Of those that are not exact. */
	private @Nullable Double error(double[] values) {
		double[] estimates = IntStream.range(0, values.length)
			.mapToDouble((node) -> (this.sums.seen(node) == others(node)) ? 0 : values[node])
			.toArray();
		return Scores.mean(Scores.foremost(estimates)
			.filter((node) -> estimates[node] > 0)
			.mapToDouble((node) -> this.sums.relativeError(node, this.sums.seen(node), others(node))));
	}

}
