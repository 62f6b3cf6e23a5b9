package org.citygraph.rankings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Betweenness (Brandes, <i>A faster algorithm for betweenness centrality</i>, 2001). On
 * large networks from uniformly random sources, whose sum is scaled by the share of nodes
 * that they are: unbiased, unlike sources chosen by degree. The sources come in groups,
 * of which each makes an estimate of its own; how these differ gives the error. In a
 * directed network half of them are ends of paths, from which ties are followed back.
 */
final class Betweenness {

	private static final long SEED = 42;

	private static final int GROUPS = 5;

	private static final int SOURCES_OF_GROUP = 40;

	private final Projection projection;

	private final Running running;

	/** From where paths can be followed. */
	private final List<Side> sides;

	Betweenness(Projection projection, Running running) {
		this.projection = projection;
		this.running = running;
		Side along = Side.of(projection.neighbours());
		this.sides = projection.isDirected() ? List.of(along, along.back()) : List.of(along);
	}

	/**
	 * A way to follow ties.
	 *
	 * @param neighbours to whom they lead
	 * @param starts the nodes that some lead from
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Side(int[][] neighbours, int[] starts) {

		static Side of(int[][] neighbours) {
			return new Side(neighbours,
					IntStream.range(0, neighbours.length).filter((node) -> neighbours[node].length > 0).toArray());
		}

		Side back() {
			int[] degrees = new int[this.neighbours.length];
			Arrays.stream(this.neighbours).flatMapToInt(Arrays::stream).forEach((node) -> degrees[node]++);
			int[][] back = Arrays.stream(degrees).mapToObj(int[]::new).toArray(int[][]::new);
			for (int node = back.length - 1; node >= 0; node--) {
				for (int neighbour : this.neighbours[node]) {
					back[neighbour][--degrees[neighbour]] = node;
				}
			}
			return of(back);
		}

		/** So many at random, or all if there are no more. */
		int[] draw(int most) {
			return (this.starts.length <= most) ? this.starts
					: new Random(SEED).ints(0, this.starts.length)
						.distinct()
						.limit(most)
						.map((i) -> this.starts[i])
						.toArray();
		}

	}

	Scores scores() {
		Side fewest = this.sides.stream().min(Comparator.comparingInt((side) -> side.starts().length)).orElseThrow();
		if (fewest.starts().length > Gds.MOST_EXACT) {
			return estimated(GROUPS, SOURCES_OF_GROUP);
		}
		this.running.begin("betweenness", fewest.starts().length);
		Brandes brandes = this.projection.isDirected() ? Brandes.directed(fewest.neighbours(), this.running)
				: Brandes.exact(fewest.neighbours(), this.running);
		return new Scores(brandes.from(fewest.starts()), Receipt.Method.ours("betweenness, exact (Brandes 2001)"),
				null);
	}

	Scores estimated(int groups, int size) {
		int nodes = this.projection.nodeCount();
		double[][] estimates = new double[groups][nodes];
		this.running.begin("betweenness", (long) groups * size);
		int sources = this.sides.stream()
			.mapToInt((side) -> addEstimates(estimates, side, groups * size / this.sides.size()))
			.sum();
		double[] means = IntStream.range(0, nodes).mapToDouble((node) -> mean(estimates, node)).toArray();
		return new Scores(means, Receipt.Method.ours("betweenness, estimated from uniformly random sources", SEED),
				new Scores.Sampling(sources, this.sides.stream().mapToInt((side) -> side.starts().length).sum(),
						relativeError(means, estimates)));
	}

	/** Returns how many sources they are from. */
	private int addEstimates(double[][] estimates, Side side, int most) {
		Brandes brandes = Brandes.scaled(side.neighbours(), this.running);
		int[] sources = side.draw(most);
		for (int group = 0; group < estimates.length; group++) {
			int[] own = (sources.length < side.starts().length) ? part(sources, group, estimates.length) : sources;
			double[] sums = brandes.from(own);
			double[] estimate = estimates[group];
			Arrays.setAll(estimate, (node) -> estimate[node] + sums[node] * side.starts().length / own.length);
		}
		return sources.length;
	}

	private static int[] part(int[] all, int number, int parts) {
		return Arrays.copyOfRange(all, (int) ((long) all.length * number / parts),
				(int) ((long) all.length * (number + 1) / parts));
	}

	private static double mean(double[][] estimates, int node) {
		double sum = 0;
		for (double[] estimate : estimates) {
			sum += estimate[node];
		}
		return sum / estimates.length;
	}

	private static @Nullable Double relativeError(double[] means, double[][] estimates) {
		return Scores.mean(Scores.foremost(means)
			.filter((node) -> means[node] > 0)
			.mapToDouble((node) -> standardError(means[node], estimates, node) / means[node]));
	}

	private static double standardError(double mean, double[][] estimates, int node) {
		double squares = 0;
		for (double[] estimate : estimates) {
			squares += (estimate[node] - mean) * (estimate[node] - mean);
		}
		return Math.sqrt(squares / (estimates.length - 1) / estimates.length);
	}

}
