package org.citygraph.rankings;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;

/**
 * Closeness and harmonic closeness along the ties of a directed network. On large ones
 * random nodes, from which ties are followed back, stand for all that a node reaches, as
 * in {@link ClosenessByDistances}. Whoever reaches few of them reaches few at all, and is
 * measured by itself.
 */
final class DirectedCloseness {

	/** So many distances make a mean. */
	private static final int ENOUGH = 30;

	private final Projection projection;

	private final Running running;

	private final boolean harmonic;

	private final HugeGraph reversed;

	/** The nodes that ties lead to. */
	private final int[] ends;

	private final DistanceSums sums;

	DirectedCloseness(Projection projection, Running running, boolean harmonic) {
		this.projection = projection;
		this.running = running;
		this.harmonic = harmonic;
		this.reversed = projection.reversed();
		this.ends = IntStream.range(0, projection.nodeCount())
			.filter((node) -> this.reversed.degree(node) > 0)
			.toArray();
		this.sums = new DistanceSums(projection.nodeCount(), harmonic);
	}

	/**
	 * Of all nodes.
	 * @param mostExact up to how many nodes all distances are measured
	 * @param drawn how many nodes are drawn in larger networks
	 */
	Scores scores(int mostExact, int drawn) {
		String name = ClosenessByDistances.name(this.harmonic);
		if (this.ends.length <= Math.max(mostExact, drawn)) {
			this.sums.addFrom(longs(IntStream.of(this.ends)), this.reversed, this.running);
			return Scores.exact(values(1), name);
		}
		IntStream random = new Random(ClosenessByDistances.SEED).ints(0, this.ends.length)
			.distinct()
			.limit(drawn)
			.map((i) -> this.ends[i]);
		this.sums.addFrom(longs(random), this.reversed, this.running);
		BitSet few = new BitSet();
		IntStream.range(0, this.projection.nodeCount())
			.filter((node) -> this.sums.seen(node) < ENOUGH)
			.forEach(few::set);
		few.stream().forEach(this.sums::forget);
		this.sums.addOf(longs(few.stream()), this.projection.graph(), this.running);
		double[] values = values((double) this.ends.length / drawn);
		few.stream().forEach((node) -> values[node] = value(node, 1));
		return Scores.estimated(values, name, ClosenessByDistances.SEED,
				new Scores.Sampling(drawn, this.ends.length, error(values, few, drawn)));
	}

	private static long[] longs(IntStream nodes) {
		return nodes.asLongStream().toArray();
	}

	private double[] values(double each) {
		return IntStream.range(0, this.projection.nodeCount()).mapToDouble((node) -> value(node, each)).toArray();
	}

	/** Where so many nodes stand behind each whose distance is known. */
	private double value(int node, double each) {
		int seen = this.sums.seen(node);
		if (seen == 0) {
			return 0;
		}
		return this.harmonic ? this.sums.mean(node) * seen * each / (this.projection.nodeCount() - 1)
				: 1 / this.sums.mean(node);
	}

	private @Nullable Double error(double[] values, BitSet exact, int drawn) {
		return Scores.mean(Scores.foremost(values)
			.filter((node) -> !exact.get(node))
			.mapToDouble((node) -> this.harmonic ? this.sums.relativeError(node, drawn, this.ends.length)
					: relativeErrorOfMean(node, drawn)));
	}

	private double relativeErrorOfMean(int node, int drawn) {
		int seen = this.sums.seen(node);
		return this.sums.relativeError(node, seen, (double) seen * this.ends.length / drawn);
	}

}
