package org.citygraph.paths;

import java.util.Arrays;
import java.util.BitSet;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * Breadth-first searches from up to 64 nodes at once, one bit for each (Then and others,
 * <i>The more the merrier</i>, 2014): a tie is looked at once a distance for all of them.
 * What is closed is reached only where it is a goal, and a goal is never passed.
 */
final class ManySpreads {

	static final int MOST = Long.SIZE;

	private final Passage passage;

	private final TieIndex index;

	private final BitSet goals;

	private final Deadline deadline;

	private final long[] seen;

	private final long[] fresh;

	private final long[] coming;

	private int[] nodes;

	private int count;

	/** Told of each goal, at each distance at which it is reached anew. */
	@FunctionalInterface
	interface Arrivals {

		/**
		 * A goal is reached.
		 * @param starts a bit for each of the nodes that are so far away
		 */
		void at(int goal, int distance, long starts);

	}

	private ManySpreads(Passage passage, BitSet goals, Deadline deadline) {
		this.passage = passage;
		this.index = passage.index();
		this.goals = goals;
		this.deadline = deadline;
		this.seen = new long[this.index.nodeCount()];
		this.fresh = new long[this.seen.length];
		this.coming = new long[this.seen.length];
		this.nodes = new int[Math.min(MOST, this.seen.length)];
	}

	static void from(Passage passage, int[] starts, BitSet goals, int longest, Deadline deadline, Arrivals arrivals) {
		ManySpreads spreads = new ManySpreads(passage, goals, deadline);
		for (int i = 0; i < starts.length; i++) {
			spreads.seen[starts[i]] |= 1L << i;
			spreads.fresh[starts[i]] |= 1L << i;
			spreads.nodes[i] = starts[i];
		}
		spreads.count = starts.length;
		for (int distance = 1; distance <= longest && spreads.count > 0; distance++) {
			spreads.grow();
			spreads.arrive(distance, arrivals);
		}
	}

	private void grow() {
		int[] reached = new int[2 * this.count];
		int end = 0;
		for (int i = 0; i < this.count; i++) {
			int node = this.nodes[i];
			this.deadline.spend(this.index.degree(node));
			for (int place = this.index.firstPlace(node); place < this.index.firstPlace(node + 1); place++) {
				int next = this.index.neighbour(place);
				long anew = this.fresh[node] & ~this.seen[next] & ~this.coming[next];
				if (anew != 0 && mayReach(next) && this.passage.strength(place) != Passage.NO_TIE) {
					if (this.coming[next] == 0) {
						reached = (end < reached.length) ? reached : Arrays.copyOf(reached, 2 * end);
						reached[end++] = next;
					}
					this.coming[next] |= anew;
				}
			}
		}
		this.nodes = reached;
		this.count = end;
	}

	private boolean mayReach(int node) {
		return !this.passage.isClosed(node) || this.goals.get(node);
	}

	/** Goals are told and left. */
	private void arrive(int distance, Arrivals arrivals) {
		int kept = 0;
		for (int i = 0; i < this.count; i++) {
			int node = this.nodes[i];
			this.fresh[node] = this.coming[node];
			this.seen[node] |= this.coming[node];
			this.coming[node] = 0;
			if (this.goals.get(node)) {
				arrivals.at(node, distance, this.fresh[node]);
			}
			else {
				this.nodes[kept++] = node;
			}
		}
		this.count = kept;
	}

}
