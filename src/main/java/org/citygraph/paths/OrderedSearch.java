package org.citygraph.paths;

import java.util.BitSet;
import java.util.function.Predicate;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * Finds the goals at one distance from a node over steps of some strength, each by the
 * first of the shortest routes in the order of ids, and these routes in that order: a
 * breadth-first search that looks at neighbours in the order of their ids reaches
 * everybody so. It goes only where {@link StrongestWalks} lead to some goal.
 */
final class OrderedSearch {

	private final Passage passage;

	private final TieIndex index;

	private final BitSet goals;

	private final StrongestWalks walks;

	private final Deadline deadline;

	private final int[] queue;

	private final int[] before;

	/** The number of the search that reached a node last. */
	private final int[] reachedBy;

	private int search;

	private int end;

	OrderedSearch(Passage passage, BitSet goals, StrongestWalks walks, Deadline deadline) {
		this.passage = passage;
		this.index = passage.index();
		this.goals = goals;
		this.walks = walks;
		this.deadline = deadline;
		this.queue = new int[this.index.nodeCount()];
		this.before = new int[this.queue.length];
		this.reachedBy = new int[this.queue.length];
	}

	/**
	 * Gives the nodes of one route after the other.
	 * @param strength which each step must have at least
	 * @param wantsMore takes a route, and says whether to go on
	 */
	void routes(int start, int length, int strength, Predicate<int[]> wantsMore) {
		this.search++;
		this.end = 0;
		reach(start, start);
		this.queue[this.end++] = start;
		int next = 0;
		for (int distance = 1; distance <= length; distance++) {
			for (int last = this.end; next < last; next++) {
				if (!goOn(this.queue[next], distance, length, strength, wantsMore)) {
					return;
				}
			}
		}
	}

	private boolean goOn(int node, int distance, int length, int strength, Predicate<int[]> wantsMore) {
		this.deadline.spend(this.index.degree(node));
		for (int place = this.index.firstPlace(node); place < this.index.firstPlace(node + 1); place++) {
			int next = this.index.neighbour(place);
			if (this.reachedBy[next] == this.search || this.passage.strength(place) < strength) {
				continue;
			}
			if (this.goals.get(next)) {
				reach(next, node);
				if (distance == length && !wantsMore.test(route(next, length))) {
					return false;
				}
			}
			else if (!this.passage.isClosed(next) && this.walks.strength(next, length - distance) >= strength) {
				reach(next, node);
				this.queue[this.end++] = next;
			}
		}
		return true;
	}

	private void reach(int node, int from) {
		this.reachedBy[node] = this.search;
		this.before[node] = from;
	}

	private int[] route(int goal, int length) {
		int[] nodes = new int[length + 1];
		nodes[length] = goal;
		for (int i = length; i > 0; i--) {
			nodes[i - 1] = this.before[nodes[i]];
		}
		return nodes;
	}

}
