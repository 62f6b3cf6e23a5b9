package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * The greatest eigenvalue of the adjacency matrix of a connected network and its
 * eigenvector, by Lanczos' method with restarts (Golub and Van Loan, <i>Matrix
 * Computations</i>, chapter 10). It is the only one of this eigenvalue (Perron 1907,
 * Frobenius 1912), so that rounding cannot mix others in.
 */
final class Lanczos {

	/** Of the residual, as a share of the eigenvalue. */
	static final double TOLERANCE = 1e-12;

	static final int STEPS = 50;

	private static final int MOST_RESTARTS = 200;

	private final int[][] neighbours;

	private final double[][] weights;

	private final TerminationFlag flag;

	/**
	 * Of a network.
	 * @param weights of the ties to these neighbours; none where all are 1
	 */
	Lanczos(int[][] neighbours, double[][] weights, TerminationFlag flag) {
		this.neighbours = neighbours;
		this.weights = weights;
		this.flag = flag;
	}

	/**
	 * What was found.
	 *
	 * @param vector of length 1
	 * @param residual how far it is from being multiplied only, as a share of the value
	 * @param restarts after how many
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	record Leading(double value, double[] vector, double residual, int restarts) {

		boolean hasConverged() {
			return this.residual <= TOLERANCE;
		}

	}

	Leading leading() {
		double[] start = new double[this.neighbours.length];
		Arrays.fill(start, 1 / Math.sqrt(start.length));
		Leading found = improved(start);
		int restarts = 1;
		while (!found.hasConverged() && restarts < MOST_RESTARTS) {
			found = improved(found.vector());
			restarts++;
		}
		return new Leading(found.value(), found.vector(), found.residual(), restarts);
	}

	/** The best of the space that multiplying the vector again and again spans. */
	private Leading improved(double[] vector) {
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

	private static Leading leading(List<double[]> basis, double[] diagonal, double[] beside) {
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
		return new Leading(values[greatest], scaled(vector, sign / length(vector)), residual, 0);
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

	static void addTo(double[] vector, double[] other, double factor) {
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

	static double length(double[] vector) {
		return Math.sqrt(product(vector, vector));
	}

	static double[] scaled(double[] vector, double factor) {
		return Arrays.stream(vector).map((value) -> value * factor).toArray();
	}

}
