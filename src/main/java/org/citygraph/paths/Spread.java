package org.citygraph.paths;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * How many steps everybody is away from some entities, by breadth-first search. It ends
 * at the first goal, which may be closed, as no other that it reaches is.
 */
final class Spread {

	private static final int UNSEEN = -1;

	private final Passage passage;

	private final BitSet goals;

	private final Deadline deadline;

	private final int[] distance;

	/** In the order of their distances. */
	private final int[] reached;

	private int count;

	private OptionalInt nearestGoal = OptionalInt.empty();

	private Spread(Passage passage, BitSet goals, Deadline deadline) {
		this.passage = passage;
		this.goals = goals;
		this.deadline = deadline;
		this.distance = new int[passage.index().nodeCount()];
		this.reached = new int[this.distance.length];
		Arrays.fill(this.distance, UNSEEN);
	}

	/** From one entity on, as far as that. */
	static Spread from(Passage passage, int start, int longest, Deadline deadline) {
		Spread spread = new Spread(passage, new BitSet(), deadline);
		spread.add(start, 0);
		spread.spread(longest, Integer.MAX_VALUE);
		return spread;
	}

	/** How many steps it is from the nearest of the one to the nearest of the others. */
	static OptionalInt steps(Passage passage, BitSet starts, BitSet goals, Deadline deadline) {
		Spread spread = new Spread(passage, goals, deadline);
		starts.stream().forEach((start) -> spread.add(start, 0));
		spread.spread(Integer.MAX_VALUE, Integer.MAX_VALUE);
		return spread.nearestGoal;
	}

	/**
	 * Whether it is known, after looking at few, that no goal can be reached.
	 * @param few about how many nodes are looked at
	 */
	static boolean endsInVain(Passage passage, BitSet starts, BitSet goals, int few, Deadline deadline) {
		Spread spread = new Spread(passage, goals, deadline);
		starts.stream().forEach((start) -> spread.add(start, 0));
		return spread.spread(Integer.MAX_VALUE, few) && spread.nearestGoal.isEmpty();
	}

	/** Whether it ended because nobody else can be reached. */
	private boolean spread(int longest, int most) {
		int i = 0;
		while (i < this.count && i < most && this.nearestGoal.isEmpty() && this.distance[this.reached[i]] < longest) {
			spreadFrom(this.reached[i++]);
		}
		return i == this.count;
	}

	private void spreadFrom(int node) {
		TieIndex index = this.passage.index();
		this.deadline.spend(index.degree(node));
		for (int place = index.firstPlace(node); place < index.firstPlace(node + 1); place++) {
			int next = index.neighbour(place);
			boolean open = !this.passage.isClosed(next) || this.goals.get(next);
			if (this.distance[next] == UNSEEN && open && this.passage.strength(place) != Passage.NO_TIE) {
				add(next, this.distance[node] + 1);
			}
		}
	}

	private void add(int node, int steps) {
		this.distance[node] = steps;
		this.reached[this.count++] = node;
		if (this.nearestGoal.isEmpty() && this.goals.get(node)) {
			this.nearestGoal = OptionalInt.of(steps);
		}
	}

	/** How many steps away; it must be reached. */
	int distance(int node) {
		return this.distance[node];
	}

	/** Those that are reached, the entity itself first. */
	int[] reached() {
		return Arrays.copyOf(this.reached, this.count);
	}

}
