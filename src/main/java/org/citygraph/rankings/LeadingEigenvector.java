package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * The eigenvector of the greatest eigenvalue of the adjacency matrix, by Lanczos' method
 * with restarts (Golub and Van Loan, <i>Matrix Computations</i>, chapter 10). Power
 * iteration, which Graph Data Science has, swings for ever on bipartite networks, such as
 * cities and their accords, and takes thousands of rounds where the two greatest
 * eigenvalues are close, as on long paths.
 */
final class LeadingEigenvector {

	/** Of the residual, as a share of the eigenvalue. */
	private static final double TOLERANCE = 1e-12;

	private static final int STEPS = 50;

	private static final int MOST_RESTARTS = 200;

	/** Below is nothing but rounding. */
	private static final double NOTHING = 1e-10;

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
		double[] start = new double[this.projection.nodeCount()];
		Arrays.fill(start, 1 / Math.sqrt(start.length));
		Estimate estimate = new Estimate(start, (this.projection.tieCount() > 0) ? 1 : 0);
		int restarts = 0;
		while (estimate.residual > TOLERANCE && restarts++ < MOST_RESTARTS) {
			estimate = improved(estimate.vector);
		}
		return new Scores(zeroed(estimate.vector),
				Receipt.Method.ours("leading eigenvector by Lanczos' method, tolerance 1e-12, %d times %d steps%s"
					.formatted(restarts, STEPS, (estimate.residual > TOLERANCE) ? ", NOT CONVERGED" : "")),
				null);
	}

	/** A vector of length 1. */
	private static final class Estimate {

		private final double[] vector;

		/** How far it is from being multiplied only, as a share of the eigenvalue. */
		private final double residual;

		private Estimate(double[] vector, double residual) {
			this.vector = vector;
			this.residual = residual;
		}

	}

	/** The best of the space that multiplying the vector again and again spans. */
	private Estimate improved(double[] vector) {
		List<double[]> basis = new ArrayList<>(List.of(vector));
		double[] diagonal = new double[STEPS];
		double[] beside = new double[STEPS];
		int steps = 0;
		while (steps < Math.min(STEPS, vector.length)) {
			this.flag.assertRunning();
			double[] next = multiplied(basis.get(steps));
			diagonal[steps] = product(basis.get(steps), next);
			makeOrthogonal(next, basis);
			beside[steps] = length(next);
			steps++;
			if (beside[steps - 1] <= TOLERANCE * Math.abs(diagonal[0] + beside[0])) {
				break;
			}
			basis.add(scaled(next, 1 / beside[steps - 1]));
		}
		return leading(basis, Arrays.copyOf(diagonal, steps), Arrays.copyOf(beside, steps));
	}

	private static Estimate leading(List<double[]> basis, double[] diagonal, double[] beside) {
		int steps = diagonal.length;
		EigenDecomposition small = new EigenDecomposition(diagonal, Arrays.copyOf(beside, steps - 1));
		double[] values = small.getRealEigenvalues();
		int greatest = IntStream.range(0, steps)
			.reduce((one, other) -> (values[other] > values[one]) ? other : one)
			.orElseThrow();
		double[] parts = small.getEigenvector(greatest).toArray();
		double[] vector = new double[basis.getFirst().length];
		for (int step = 0; step < steps; step++) {
			addTo(vector, basis.get(step), parts[step]);
		}
		double sign = Math.signum(Arrays.stream(vector).sum());
		double residual = Math.abs(beside[steps - 1] * parts[steps - 1]) / values[greatest];
		return new Estimate(scaled(vector, sign / length(vector)), residual);
	}

	/** Twice, since rounding leaves something the first time. */
	private static void makeOrthogonal(double[] vector, List<double[]> basis) {
		for (int time = 0; time < 2; time++) {
			for (double[] other : basis) {
				addTo(vector, other, -product(other, vector));
			}
		}
	}

	private double[] multiplied(double[] vector) {
		double[] product = new double[vector.length];
		for (int node = 0; node < vector.length; node++) {
			double sum = 0;
			int[] next = this.neighbours[node];
			for (int i = 0; i < next.length; i++) {
				sum += ((this.weights.length > 0) ? this.weights[node][i] : 1) * vector[next[i]];
			}
			product[node] = sum;
		}
		return product;
	}

	private static void addTo(double[] vector, double[] other, double factor) {
		for (int i = 0; i < vector.length; i++) {
			vector[i] += factor * other[i];
		}
	}

	private static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	private static double length(double[] vector) {
		return Math.sqrt(product(vector, vector));
	}

	private static double[] scaled(double[] vector, double factor) {
		return Arrays.stream(vector).map((value) -> value * factor).toArray();
	}

	/** What is left in components of lesser eigenvalues is nothing. */
	private static double[] zeroed(double[] vector) {
		return Arrays.stream(vector).map((value) -> (value < NOTHING) ? 0 : value).toArray();
	}

}
