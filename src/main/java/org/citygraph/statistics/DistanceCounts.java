package org.citygraph.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.citygraph.statistics.Figures.Distances;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.msbfs.MultiSourceBFSAccessMethods;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * How many pairs of a component are how far apart, by breadth-first searches from many
 * nodes at once (Then and others, <i>The more the merrier</i>, 2014). From all nodes of a
 * component, or of a large one from some that chance chooses.
 */
final class DistanceCounts {

	private static final int SAMPLED = 1_000;

	/** From how many of them the most distant nodes are looked for besides. */
	private static final int SWEPT = 8;

	static final long SEED = 42;

	private final long[] pairs;

	/** That some two nodes surely have. */
	private final int farthest;

	private final @Nullable Integer sources;

	private DistanceCounts(long[] pairs, int farthest, @Nullable Integer sources) {
		this.pairs = pairs;
		this.farthest = farthest;
		this.sources = sources;
	}

	static DistanceCounts of(Projection projection, int[] component, Running running) {
		TerminationFlag flag = Gds.flag(running);
		running.begin("distances", Running.UNKNOWN);
		boolean exact = component.length <= Gds.MOST_EXACT;
		int[] chosen = exact ? component
				: new Random(SEED).ints(0, component.length)
					.distinct()
					.limit(SAMPLED)
					.map((i) -> component[i])
					.sorted()
					.toArray();
		AtomicLongArray counts = new AtomicLongArray(Math.max(component.length, 2));
		MultiSourceBFSAccessMethods
			.aggregatedNeighborProcessing(projection.nodeCount(), projection.graph(),
					(node, distance, from) -> counts.addAndGet(distance, from.size()),
					Optional.of(Arrays.stream(chosen).asLongStream().toArray()), flag)
			.run(Gds.ALL_THREADS, Gds.threads());
		flag.assertRunning();
		long[] pairs = IntStream.range(0, counts.length()).mapToLong(counts::get).toArray();
		pairs[0] = 0;
		Sweeps sweeps = new Sweeps(projection.graph(), flag);
		int farthest = exact ? 0 : Arrays.stream(chosen).limit(SWEPT).map(sweeps::farthest).max().orElse(0);
		return new DistanceCounts(pairs, farthest, exact ? null : Integer.valueOf(chosen.length));
	}

	Distances distances() {
		long all = Arrays.stream(this.pairs).sum();
		if (all == 0) {
			return new Distances(null, null, null, null, null);
		}
		double sum = IntStream.range(0, this.pairs.length).mapToDouble((i) -> (double) i * this.pairs[i]).sum();
		return new Distances(sum / all, (int) Math.ceil(within(0.5, all)), within(0.9, all),
				Math.max(this.farthest, greatest()), this.sources);
	}

	/** The distance within which that share of pairs is, interpolated. */
	private double within(double share, long all) {
		double wanted = share * all;
		long before = 0;
		int distance = 1;
		while (before + this.pairs[distance] < wanted) {
			before += this.pairs[distance++];
		}
		return distance - 1 + (wanted - before) / this.pairs[distance];
	}

	private int greatest() {
		int distance = this.pairs.length - 1;
		while (this.pairs[distance] == 0) {
			distance--;
		}
		return distance;
	}

}
