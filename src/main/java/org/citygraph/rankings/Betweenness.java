package org.citygraph.rankings;

import java.util.Random;
import java.util.stream.IntStream;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;

/**
 * Betweenness (Brandes, <i>A faster algorithm for betweenness centrality</i>, 2001). On
 * large networks from uniformly random sources, whose sum is scaled by the share of nodes
 * that they are: unbiased, unlike sources chosen by degree. The sources come in groups,
 * of which each makes an estimate of its own; how these differ gives the error.
 */
final class Betweenness {

	private static final long SEED = 42;

	private static final int GROUPS = 5;

	private static final int SOURCES_OF_GROUP = 40;

	private final Projection projection;

	private final Running running;

	Betweenness(Projection projection, Running running) {
		this.projection = projection;
		this.running = running;
	}

	Scores scores() {
		int nodes = this.projection.nodeCount();
		if (nodes > Gds.MOST_EXACT) {
			return estimated(GROUPS, SOURCES_OF_GROUP);
		}
		this.running.begin("betweenness", nodes);
		double[] values = (this.projection.isDirected() ? directed()
				: Brandes.exact(this.projection.neighbours(), this.running))
			.from(IntStream.range(0, nodes).toArray());
		return new Scores(values, Receipt.Method.ours("betweenness, exact (Brandes 2001)"), null);
	}

	private Brandes directed() {
		return Brandes.directed(this.projection.neighbours(), this.running);
	}

	Scores estimated(int groups, int size) {
		int nodes = this.projection.nodeCount();
		Brandes brandes = this.projection.isDirected() ? directed()
				: Brandes.scaled(this.projection.neighbours(), this.running);
		int[] sources = new Random(SEED).ints(0, nodes).distinct().limit((long) groups * size).toArray();
		double[][] estimates = new double[groups][];
		this.running.begin("betweenness", sources.length);
		for (int group = 0; group < groups; group++) {
			double[] sums = brandes
				.from(IntStream.range(group * size, (group + 1) * size).map((i) -> sources[i]).toArray());
			estimates[group] = IntStream.range(0, nodes).mapToDouble((i) -> sums[i] * nodes / size).toArray();
		}
		double[] means = IntStream.range(0, nodes).mapToDouble((node) -> mean(estimates, node)).toArray();
		return new Scores(means, Receipt.Method.ours("betweenness, estimated from uniformly random sources", SEED),
				new Scores.Sampling(sources.length, nodes, relativeError(means, estimates)));
	}

	private static double mean(double[][] estimates, int node) {
		double sum = 0;
		for (double[] estimate : estimates) {
			sum += estimate[node];
		}
		return sum / estimates.length;
	}

	private static double relativeError(double[] means, double[][] estimates) {
		return Scores.foremost(means)
			.filter((node) -> means[node] > 0)
			.mapToDouble((node) -> standardError(means[node], estimates, node) / means[node])
			.average()
			.orElse(0);
	}

	private static double standardError(double mean, double[][] estimates, int node) {
		double squares = 0;
		for (double[] estimate : estimates) {
			squares += (estimate[node] - mean) * (estimate[node] - mean);
		}
		return Math.sqrt(squares / (estimates.length - 1) / estimates.length);
	}

}
