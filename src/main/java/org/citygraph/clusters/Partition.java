package org.citygraph.clusters;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which cluster each node is in; clusters are numbered from 0 in the order of their first
 * nodes, so that equal partitions are equal.
 */
final class Partition {

	private final int[] clusterOf;

	private final int count;

	private Partition(int[] clusterOf, int count) {
		this.clusterOf = clusterOf;
		this.count = count;
	}

	static Partition of(int nodes, LongUnaryOperator label) {
		Map<Long, Integer> numbers = new HashMap<>();
		int[] clusterOf = IntStream.range(0, nodes)
			.map((node) -> numbers.computeIfAbsent(label.applyAsLong(node), (fresh) -> numbers.size()))
			.toArray();
		return new Partition(clusterOf, numbers.size());
	}

	int nodes() {
		return this.clusterOf.length;
	}

	int count() {
		return this.count;
	}

	int of(int node) {
		return this.clusterOf[node];
	}

	/**
	 * Normalised mutual information with another partition of the same nodes, by the
	 * arithmetic mean of the entropies (Danon and others 2005): 1 if they are the same, 0
	 * if one tells nothing of the other.
	 */
	double sharedInformation(Partition other) {
		Map<Long, Integer> both = new HashMap<>();
		int[] sizes = new int[this.count];
		int[] otherSizes = new int[other.count];
		for (int node = 0; node < nodes(); node++) {
			sizes[of(node)]++;
			otherSizes[other.of(node)]++;
			both.merge((long) of(node) * other.count + other.of(node), 1, Integer::sum);
		}
		double n = nodes();
		double mutual = both.entrySet().stream().mapToDouble((entry) -> {
			double joint = entry.getValue();
			double expected = (double) sizes[(int) (entry.getKey() / other.count)]
					* otherSizes[(int) (entry.getKey() % other.count)] / n;
			return joint / n * Math.log(joint / expected);
		}).sum();
		double entropies = entropy(sizes, n) + entropy(otherSizes, n);
		return (entropies == 0) ? 1 : Math.min(1, 2 * mutual / entropies); // 1 but for
																			// rounding
	}

	private static double entropy(int[] sizes, double n) {
		return -IntStream.of(sizes).mapToDouble((size) -> size / n * Math.log(size / n)).sum();
	}

}
