package org.citygraph.paths;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.citygraph.ties.Passage;

/**
 * At which distances from nodes of one group those of the other lie, found out for the
 * nodes that are asked for, or for all at once where the other group is smaller.
 */
final class GroupDistances {

	private final Passage passage;

	private final BitSet from;

	private final BitSet to;

	private final int longest;

	private final Deadline deadline;

	private final Map<Integer, BitSet> known = new HashMap<>();

	private boolean allKnown;

	GroupDistances(Passage passage, BitSet from, BitSet to, int longest, Deadline deadline) {
		this.passage = passage;
		this.from = from;
		this.to = to;
		this.longest = longest;
		this.deadline = deadline;
	}

	/** Finds out those of some nodes. */
	void learn(BitSet nodes) {
		BitSet unknown = (BitSet) nodes.clone();
		this.known.keySet().forEach(unknown::clear);
		if (this.allKnown || unknown.isEmpty()) {
			return;
		}
		if (this.to.cardinality() < unknown.cardinality()) {
			spread(this.to, this.from, (node, distance, goals, bits) -> distances(node).set(distance));
			this.allKnown = true;
		}
		else {
			unknown.stream().forEach(this::distances);
			spread(unknown, this.to,
					(goal, distance, starts, bits) -> BitSet.valueOf(new long[] { bits })
						.stream()
						.forEach((bit) -> distances(starts[bit]).set(distance)));
			this.allKnown = this.known.size() == this.from.cardinality();
		}
	}

	private void spread(BitSet all, BitSet goals, Arrivals arrivals) {
		int[] nodes = all.stream().toArray();
		for (int i = 0; i < nodes.length; i += ManySpreads.MOST) {
			int[] starts = Arrays.copyOfRange(nodes, i, Math.min(i + ManySpreads.MOST, nodes.length));
			ManySpreads.from(this.passage, starts, goals, this.longest, this.deadline,
					(goal, distance, bits) -> arrivals.at(goal, distance, starts, bits));
		}
	}

	@FunctionalInterface
	private interface Arrivals {

		void at(int goal, int distance, int[] starts, long bits);

	}

	private BitSet distances(int node) {
		return this.known.computeIfAbsent(node, (fresh) -> new BitSet());
	}

	/** Whether some of the other group are that far from a node that was learnt. */
	boolean has(int node, int distance) {
		return distances(node).get(distance);
	}

	/** Whether none is known to be as far as that, nor can be. */
	boolean endBefore(int distance) {
		return this.allKnown && this.known.values().stream().allMatch((known) -> known.length() <= distance);
	}

}
