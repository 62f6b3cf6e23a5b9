package org.citygraph.rankings;

import java.util.Arrays;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * Power iteration on the adjacency matrix plus the identity: without the latter it would
 * swing for ever on bipartite networks, such as cities and their accords, which is why it
 * is not Graph Data Science's.
 */
final class LeadingEigenvector {

	private static final double TOLERANCE = 1e-10;

	private static final int MOST_ROUNDS = 2000;

	private final Projection projection;

	private final TerminationFlag flag;

	private final int[][] neighbours;

	private final double[][] weights;

	LeadingEigenvector(Projection projection, Running running) {
		this.projection = projection;
		this.flag = Gds.flag(running);
		running.begin("eigenvector", Running.UNKNOWN);
		this.neighbours = projection.neighbours();
		this.weights = projection.isWeighted() ? projection.weights() : new double[0][];
	}

	Scores scores() {
		double[] vector = new double[this.projection.nodeCount()];
		Arrays.fill(vector, 1 / Math.sqrt(vector.length));
		double change = 1;
		int rounds = 0;
		while (change > TOLERANCE && rounds++ < MOST_ROUNDS && this.projection.tieCount() > 0) {
			this.flag.assertRunning();
			double[] next = normalised(multiplied(vector));
			change = distance(vector, next);
			vector = next;
		}
		return new Scores(zeroed(vector),
				Receipt.Method.ours("leading eigenvector by power iteration, tolerance 1e-10, %d rounds%s"
					.formatted(rounds, (change > TOLERANCE && rounds >= MOST_ROUNDS) ? ", NOT CONVERGED" : "")),
				null);
	}

	private double[] multiplied(double[] vector) {
		double[] product = new double[vector.length];
		for (int node = 0; node < vector.length; node++) {
			double sum = vector[node];
			int[] next = this.neighbours[node];
			for (int i = 0; i < next.length; i++) {
				sum += ((this.weights.length > 0) ? this.weights[node][i] : 1) * vector[next[i]];
			}
			product[node] = sum;
		}
		return product;
	}

	private static double[] normalised(double[] vector) {
		double length = Math.sqrt(Arrays.stream(vector).map((value) -> value * value).sum());
		return Arrays.stream(vector).map((value) -> value / length).toArray();
	}

	private static double distance(double[] one, double[] other) {
		double greatest = 0;
		for (int i = 0; i < one.length; i++) {
			greatest = Math.max(greatest, Math.abs(one[i] - other[i]));
		}
		return greatest;
	}

	/** What is left in components that tend to nothing is nothing. */
	private static double[] zeroed(double[] vector) {
		return Arrays.stream(vector).map((value) -> (value < TOLERANCE) ? 0 : value).toArray();
	}

}
