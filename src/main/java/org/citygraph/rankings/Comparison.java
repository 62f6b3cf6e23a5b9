package org.citygraph.rankings;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Two rankings of the entities that are in both, each ranked among them.
 */
final class Comparison {

	private final Ranking one;

	private final Ranking other;

	/** Nodes of the one and of the other, pair by pair. */
	private final List<int[]> common;

	private final double[] ranks;

	private final double[] otherRanks;

	/**
	 * How an entity moves.
	 *
	 * @param rank among the common entities, the mean of those that are equal
	 */
	record Move(String id, double rank, double otherRank, double score, double otherScore) {

		double distance() {
			return Math.abs(this.rank - this.otherRank);
		}

	}

	Comparison(Ranking one, Ranking other) {
		this.one = one;
		this.other = other;
		this.common = IntStream.range(0, one.size())
			.mapToObj((node) -> new int[] { node, inOther(node).orElse(-1) })
			.filter((pair) -> pair[1] >= 0)
			.toList();
		this.ranks = meanRanks(this.common.stream().mapToDouble((pair) -> one.score(pair[0])).toArray());
		this.otherRanks = meanRanks(this.common.stream().mapToDouble((pair) -> other.score(pair[1])).toArray());
	}

	private OptionalInt inOther(int node) {
		return this.other.projection().node(this.one.projection().id(node));
	}

	int size() {
		return this.common.size();
	}

	/**
	 * Spearman's rank correlation: Pearson's of the mean ranks. Not a number where one
	 * ranking has all equal.
	 */
	double spearman() {
		double mean = (size() + 1) / 2.0;
		double both = 0;
		double first = 0;
		double second = 0;
		for (int i = 0; i < size(); i++) {
			double x = this.ranks[i] - mean;
			double y = this.otherRanks[i] - mean;
			both += x * y;
			first += x * x;
			second += y * y;
		}
		return both / Math.sqrt(first * second);
	}

	/** Those that move farthest, first; equal ones by id. */
	List<Move> moves(int skip, int most) {
		return IntStream.range(0, size())
			.mapToObj((i) -> new Move(this.one.projection().id(this.common.get(i)[0]), this.ranks[i],
					this.otherRanks[i], this.one.score(this.common.get(i)[0]), this.other.score(this.common.get(i)[1])))
			.sorted(Comparator.comparingDouble(Move::distance).reversed().thenComparing(Move::id))
			.skip(skip)
			.limit(most)
			.toList();
	}

	/** Highest first; equal ones share the mean of their ranks. */
	static double[] meanRanks(double[] scores) {
		int[] order = IntStream.range(0, scores.length)
			.boxed()
			.sorted((x, y) -> Double.compare(scores[y], scores[x]))
			.mapToInt(Integer::intValue)
			.toArray();
		double[] ranks = new double[scores.length];
		int end;
		for (int start = 0; start < order.length; start = end) {
			end = Ranking.endOfEqual(order, scores, start);
			for (int i = start; i < end; i++) {
				ranks[order[i]] = (start + 1 + end) / 2.0;
			}
		}
		return ranks;
	}

}
