package org.citygraph.ties;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups facts into ties, and ties around nodes, in time linear in the facts but for
 * sorting the facts of each tie.
 */
final class TieLayout {

	private final int nodes;

	private final int[] low;

	private final int[] high;

	private final int[] facts;

	private final int[] firstFact;

	/**
	 * Lays out facts.
	 * @param nodes how many nodes there are
	 * @param low the lesser node of each fact
	 * @param high the greater node of each fact
	 * @param bestFirst the order of the facts of a tie
	 */
	TieLayout(int nodes, int[] low, int[] high, FactOrder bestFirst) {
		this.nodes = nodes;
		this.low = low;
		this.high = high;
		int[] asAdded = IntStream.range(0, low.length).toArray();
		this.facts = stablySorted(stablySorted(asAdded, high), low);
		this.firstFact = firstFacts();
		sortFactsOfTies(bestFirst);
	}

	@FunctionalInterface
	interface FactOrder {

		int compare(int one, int other);

	}

	/**
	 * The facts by their former numbers in the order of their new ones.
	 */
	int[] facts() {
		return this.facts;
	}

	/**
	 * The ties around each node. As ties come in the order of their lesser, then their
	 * greater node, every node meets its lesser neighbours in order before its greater
	 * ones in order, and no further sorting is needed.
	 */
	TieIndex.Ties ties() {
		int[] firstPlace = firstPlaces();
		int[] next = Arrays.copyOf(firstPlace, this.nodes);
		int[] neighbour = new int[firstPlace[this.nodes]];
		int[] tieAt = new int[neighbour.length];
		for (int tie = 0; tie + 1 < this.firstFact.length; tie++) {
			int fact = this.facts[this.firstFact[tie]];
			place(next[this.low[fact]]++, this.high[fact], tie, neighbour, tieAt);
			place(next[this.high[fact]]++, this.low[fact], tie, neighbour, tieAt);
		}
		return new TieIndex.Ties(firstPlace, neighbour, tieAt, this.firstFact);
	}

	private static void place(int place, int node, int tie, int[] neighbour, int[] tieAt) {
		neighbour[place] = node;
		tieAt[place] = tie;
	}

	private int[] stablySorted(int[] sorted, int[] keys) {
		int[] next = new int[this.nodes + 1];
		for (int key : keys) {
			next[key + 1]++;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		int[] result = new int[sorted.length];
		for (int fact : sorted) {
			result[next[keys[fact]]++] = fact;
		}
		return result;
	}

	private int[] firstFacts() {
		int[] starts = IntStream.range(0, this.facts.length).filter(this::startsTie).toArray();
		int[] withEnd = Arrays.copyOf(starts, starts.length + 1);
		withEnd[starts.length] = this.facts.length;
		return withEnd;
	}

	private boolean startsTie(int position) {
		return position == 0 || this.low[this.facts[position]] != this.low[this.facts[position - 1]]
				|| this.high[this.facts[position]] != this.high[this.facts[position - 1]];
	}

	private void sortFactsOfTies(FactOrder bestFirst) {
		for (int tie = 0; tie + 1 < this.firstFact.length; tie++) {
			int start = this.firstFact[tie];
			int end = this.firstFact[tie + 1];
			if (end - start > 1) {
				int[] sorted = Arrays.stream(this.facts, start, end)
					.boxed()
					.sorted(bestFirst::compare)
					.mapToInt(Integer::intValue)
					.toArray();
				System.arraycopy(sorted, 0, this.facts, start, sorted.length);
			}
		}
	}

	private int[] firstPlaces() {
		int[] first = new int[this.nodes + 1];
		for (int tie = 0; tie + 1 < this.firstFact.length; tie++) {
			int fact = this.facts[this.firstFact[tie]];
			first[this.low[fact] + 1]++;
			first[this.high[fact] + 1]++;
		}
		Arrays.parallelPrefix(first, Integer::sum);
		return first;
	}

}
