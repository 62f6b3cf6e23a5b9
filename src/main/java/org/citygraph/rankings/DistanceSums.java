package org.citygraph.rankings;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.msbfs.BfsSources;
import org.neo4j.gds.msbfs.MultiSourceBFSAccessMethods;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * By node, the sum of its distances to others, or of their reciprocals. All sums are of
 * whole numbers, so that they are the same in whatever order threads make them.
 */
final class DistanceSums {

	private static final int SOURCES_BETWEEN_LOOKS = 16_384;

	/**
	 * What stands for 1 in sums of reciprocals: the least common multiple of 1 to 30, of
	 * which those of all usual distances are whole.
	 */
	private static final long ONE = 2_329_089_562_800L;

	private final boolean harmonic;

	private final AtomicIntegerArray seen;

	private final AtomicLongArray sums;

	private final AtomicLongArray squares;

	DistanceSums(int nodes, boolean harmonic) {
		this.harmonic = harmonic;
		this.seen = new AtomicIntegerArray(nodes);
		this.sums = new AtomicLongArray(nodes);
		this.squares = new AtomicLongArray(nodes);
	}

	/** Adds to each node its distances from these. */
	void addFrom(long[] sources, HugeGraph graph, Running running) {
		search(sources, graph, running, (node, distance, from) -> add((int) node, distance, from.size()));
	}

	/** Adds to each of these its distances to all others. */
	void addOf(long[] sources, HugeGraph graph, Running running) {
		search(sources, graph, running, (node, distance, from) -> {
			while (from.hasNext()) {
				add((int) from.nextLong(), distance, 1);
			}
		});
	}

	private interface Found {

		void at(long node, int distance, BfsSources from);

	}

	private static void search(long[] sources, HugeGraph graph, Running running, Found found) {
		running.begin("distances", sources.length);
		TerminationFlag flag = Gds.flag(running);
		for (int start = 0; start < sources.length; start += SOURCES_BETWEEN_LOOKS) {
			long[] some = Arrays.copyOfRange(sources, start, Math.min(start + SOURCES_BETWEEN_LOOKS, sources.length));
			MultiSourceBFSAccessMethods
				.aggregatedNeighborProcessing(graph.nodeCount(), graph, found::at, Optional.of(some), flag)
				.run(Gds.ALL_THREADS, Gds.threads());
			flag.assertRunning();
			running.advance(some.length);
		}
	}

	private void add(int node, int distance, int times) {
		if (distance > 0) {
			long value = this.harmonic ? ONE / distance : distance;
			this.seen.addAndGet(node, times);
			this.sums.addAndGet(node, value * times);
			this.squares.addAndGet(node, (this.harmonic ? (ONE / distance / distance) : value * value) * times);
		}
	}

	void forget(int node) {
		this.seen.set(node, 0);
		this.sums.set(node, 0);
		this.squares.set(node, 0);
	}

	/** How many others' distances a node has. */
	int seen(int node) {
		return this.seen.get(node);
	}

	/** Of the distances, or reciprocals, that a node has. */
	double mean(int node) {
		return whole(this.sums, node) / this.seen.get(node);
	}

	/**
	 * The standard error of a node's mean as a share of it.
	 * @param drawn how many others were drawn, without being put back; those without a
	 * distance count as 0
	 * @param of how many there are
	 */
	double relativeError(int node, int drawn, double of) {
		double mean = whole(this.sums, node) / drawn;
		double variance = whole(this.squares, node) / drawn - mean * mean;
		return Math.sqrt(Math.max(variance * (1 - drawn / of), 0) / drawn) / mean;
	}

	private double whole(AtomicLongArray values, int node) {
		return (double) values.get(node) / (this.harmonic ? ONE : 1);
	}

}
