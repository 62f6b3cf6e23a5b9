package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * The eigenvector of the greatest eigenvalue of the adjacency matrix, which
 * {@link Lanczos} finds in each component. Those of lesser eigenvalues have none of it.
 * Where several have the greatest, each has a share in proportion to the sum of its own
 * eigenvector: what multiplying a vector of equal numbers again and again leads to.
 * <p>
 * Power iteration, which Graph Data Science has, swings for ever on bipartite networks,
 * such as cities and their accords, and takes thousands of rounds where the two greatest
 * eigenvalues are close, as on long paths.
 */
final class LeadingEigenvector {

	/** Eigenvalues that differ by no more, as a share of them, are the same. */
	private static final double EQUAL = 1e-9;

	private final Projection projection;

	private final Running running;

	private final TerminationFlag flag;

	private final int[][] neighbours;

	private final double[][] weights;

	/** In its component. */
	private final int[] placeOf;

	LeadingEigenvector(Projection projection, Running running) {
		this.projection = projection;
		this.running = running;
		this.flag = Gds.flag(running);
		this.neighbours = projection.neighbours();
		this.weights = projection.isWeighted() ? projection.weights() : new double[0][];
		this.placeOf = new int[this.neighbours.length];
	}

	/**
	 * Some nodes that no tie leads out of.
	 *
	 * @param mostTies the greatest sum of a node's weights, which no eigenvalue exceeds
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	private record Component(int[] nodes, double mostTies) {
	}

	private record Found(Component component, Lanczos.Leading leading) {
	}

	Scores scores() {
		double[] scores = new double[this.neighbours.length];
		if (this.projection.tieCount() == 0) {
			Arrays.fill(scores, 1 / Math.sqrt(scores.length));
			return new Scores(scores, method(List.of()), null);
		}
		List<Found> leading = leading();
		for (Found one : leading) {
			double share = Arrays.stream(one.leading().vector()).sum();
			for (int place = 0; place < one.component().nodes().length; place++) {
				scores[one.component().nodes()[place]] = Math.max(0, share * one.leading().vector()[place]);
			}
		}
		return new Scores(Lanczos.scaled(scores, 1 / Lanczos.length(scores)), method(leading), null);
	}

	private static Receipt.Method method(List<Found> leading) {
		int restarts = leading.stream().mapToInt((one) -> one.leading().restarts()).max().orElse(0);
		boolean converged = leading.stream().allMatch((one) -> one.leading().hasConverged());
		return Receipt.Method.ours("leading eigenvector by Lanczos' method, tolerance 1e-12, %d times %d steps%s"
			.formatted(restarts, Lanczos.STEPS, converged ? "" : ", NOT CONVERGED"));
	}

	/** The components of the greatest eigenvalue. */
	private List<Found> leading() {
		List<Found> leading = new ArrayList<>();
		double greatest = 0;
		for (Component component : components()) {
			if (component.mostTies() < greatest * (1 - EQUAL)) {
				break;
			}
			Lanczos.Leading found = lanczos(component.nodes()).leading();
			if (found.value() > greatest * (1 + EQUAL)) {
				leading.clear();
				greatest = found.value();
			}
			if (found.value() >= greatest * (1 - EQUAL)) {
				leading.add(new Found(component, found));
			}
		}
		return leading;
	}

	/** Those first that may have the greatest eigenvalues. */
	private List<Component> components() {
		DisjointSetStruct sets = Gds.components(this.projection.graph(), this.running);
		this.running.begin("eigenvector", Running.UNKNOWN);
		int[] bySet = IntStream.range(0, this.neighbours.length)
			.boxed()
			.sorted(Comparator.comparingLong((node) -> sets.setIdOf(node)))
			.mapToInt(Integer::intValue)
			.toArray();
		List<Component> components = new ArrayList<>();
		int start = 0;
		for (int end = 1; end <= bySet.length; end++) {
			if (end == bySet.length || sets.setIdOf(bySet[end]) != sets.setIdOf(bySet[start])) {
				int[] nodes = Arrays.copyOfRange(bySet, start, end);
				components.add(new Component(nodes, IntStream.of(nodes).mapToDouble(this::ties).max().orElse(0)));
				start = end;
			}
		}
		components.sort(Comparator.comparingDouble(Component::mostTies).reversed());
		return components;
	}

	private double ties(int node) {
		return (this.weights.length > 0) ? Arrays.stream(this.weights[node]).sum() : this.neighbours[node].length;
	}

	/** Over the component alone. */
	private Lanczos lanczos(int[] nodes) {
		for (int place = 0; place < nodes.length; place++) {
			this.placeOf[nodes[place]] = place;
		}
		int[][] own = IntStream.of(nodes)
			.mapToObj((node) -> IntStream.of(this.neighbours[node]).map((other) -> this.placeOf[other]).toArray())
			.toArray(int[][]::new);
		double[][] ownWeights = (this.weights.length > 0)
				? IntStream.of(nodes).mapToObj((node) -> this.weights[node]).toArray(double[][]::new) : new double[0][];
		return new Lanczos(own, ownWeights, this.flag);
	}

}
