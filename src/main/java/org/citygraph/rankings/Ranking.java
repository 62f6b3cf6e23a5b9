package org.citygraph.rankings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.citygraph.projections.Projection;

/**
 * The nodes of a projection in the order of a measure, highest first, equal ones by id.
 * Equal scores have equal ranks, and the next rank counts all before it (1, 2, 2, 4).
 */
final class Ranking {

	/** Digits in which scores may differ by the order of summing only. */
	private static final double NOISE = 1e-9;

	private final Projection projection;

	private final Scores scores;

	private final int[] order;

	private final int[] ranks;

	private Ranking(Projection projection, Scores scores, int[] order, int[] ranks) {
		this.projection = projection;
		this.scores = scores;
		this.order = order;
		this.ranks = ranks;
	}

	static Ranking of(Projection projection, Scores scores) {
		double[] values = scores.values();
		Comparator<Integer> highestFirst = (one, other) -> Double.compare(values[other], values[one]);
		int[] order = IntStream.range(0, values.length)
			.boxed()
			.sorted(highestFirst)
			.mapToInt(Integer::intValue)
			.toArray();
		int[] ranks = new int[order.length];
		int end;
		for (int start = 0; start < order.length; start = end) {
			end = endOfEqual(order, values, start);
			Arrays.sort(order, start, end);
			for (int place = start; place < end; place++) {
				ranks[order[place]] = start + 1;
			}
		}
		return new Ranking(projection, scores, order, ranks);
	}

	/** Behind the last of those that are equal to the one at that place. */
	static int endOfEqual(int[] order, double[] values, int start) {
		int end = start + 1;
		while (end < order.length && areEqual(values[order[end]], values[order[end - 1]])) {
			end++;
		}
		return end;
	}

	private static boolean areEqual(double one, double other) {
		return Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other));
	}

	Projection projection() {
		return this.projection;
	}

	Scores scores() {
		return this.scores;
	}

	int size() {
		return this.order.length;
	}

	/** The nodes from that place on. */
	IntStream nodes(int skip, int most) {
		return IntStream.range(Math.min(skip, size()), (int) Math.min((long) skip + most, size()))
			.map((place) -> this.order[place]);
	}

	int rank(int node) {
		return this.ranks[node];
	}

	double score(int node) {
		return this.scores.values()[node];
	}

}
