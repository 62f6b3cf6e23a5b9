package org.citygraph.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;

/** What the degrees of a network alone tell. */
final class Degrees {

	private final Projection projection;

	private final int[] degrees;

	Degrees(Projection projection) {
		this.projection = projection;
		this.degrees = IntStream.range(0, projection.nodeCount()).map(projection::degree).toArray();
	}

	int of(int node) {
		return this.degrees[node];
	}

	int greatest() {
		return Arrays.stream(this.degrees).max().orElse(0);
	}

	@Nullable Double mean() {
		return defined(Arrays.stream(this.degrees).average().orElse(Double.NaN));
	}

	/** Paths of two ties. */
	double pairsOfNeighbours() {
		return Arrays.stream(this.degrees).mapToDouble((degree) -> degree * (degree - 1.0) / 2).sum();
	}

	/** Gini coefficient, from the sorted degrees. */
	@Nullable Double gini() {
		int[] sorted = this.degrees.clone();
		Arrays.sort(sorted);
		double n = sorted.length;
		double sum = Arrays.stream(sorted).asLongStream().sum();
		double weighted = IntStream.range(0, sorted.length).mapToDouble((i) -> (i + 1.0) * sorted[i]).sum();
		return defined(2 * weighted / (n * sum) - (n + 1) / n);
	}

	/** Pearson's correlation of the degrees at both ends; each tie is seen from both. */
	@Nullable Double assortativity() {
		double ends = 0;
		double sum = 0;
		double squares = 0;
		double[] products = { 0 };
		HugeGraph graph = this.projection.graph();
		for (int node = 0; node < this.degrees.length; node++) {
			double degree = this.degrees[node];
			ends += degree;
			sum += degree * degree;
			squares += degree * degree * degree;
			graph.forEachRelationship(node, (source, target) -> {
				products[0] += degree * this.degrees[(int) target];
				return true;
			});
		}
		double mean = sum / ends;
		double variance = squares / ends - mean * mean;
		return (variance <= 1e-12 * mean * mean) ? null : defined((products[0] / ends - mean * mean) / variance);
	}

	static @Nullable Double defined(double value) {
		return Double.isFinite(value) ? value : null;
	}

}
