package org.citygraph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.citygraph.ties.FactStrength;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * How strong the weakest step is on the strongest walk of at most so many steps from any
 * node to the nearest goals, grown by one step at a time. Walks stay outside what is
 * closed, but for the goals at their ends.
 * <p>
 * The table has a row for each number of steps. A walk of one step more is a step and a
 * walk from the row before, so only the neighbours of nodes whose walks have grown
 * stronger are looked at.
 */
final class StrongestWalks {

	private final Passage passage;

	private final TieIndex index;

	private final Deadline deadline;

	private final List<byte[]> rows = new ArrayList<>();

	/** Those whose walks grew stronger with the last step. */
	private int[] grown;

	/** Strengths of the ties seen. */
	private final BitSet strengths = new BitSet();

	StrongestWalks(Passage passage, BitSet goals, Deadline deadline) {
		this.passage = passage;
		this.index = passage.index();
		this.deadline = deadline;
		this.grown = goals.stream().toArray();
		byte[] row = new byte[this.index.nodeCount()];
		for (int goal : this.grown) {
			row[goal] = FactStrength.STRONGEST;
		}
		this.rows.add(row);
	}

	/** Allows walks one step more. */
	void grow() {
		byte[] before = this.rows.getLast();
		byte[] row = before.clone();
		int[] next = new int[16];
		int count = 0;
		for (int node : this.grown) {
			this.deadline.spend(this.index.degree(node));
			for (int place = this.index.firstPlace(node); place < this.index.firstPlace(node + 1); place++) {
				int neighbour = this.index.neighbour(place);
				int strength = this.passage.isClosed(neighbour) ? Passage.NO_TIE : through(place, before[node]);
				if (strength > row[neighbour]) {
					if (row[neighbour] == before[neighbour]) {
						next = (count < next.length) ? next : Arrays.copyOf(next, 2 * count);
						next[count++] = neighbour;
					}
					row[neighbour] = (byte) strength;
				}
			}
		}
		this.rows.add(row);
		this.grown = Arrays.copyOf(next, count);
	}

	private int through(int place, int strengthOfRest) {
		int strength = this.passage.strength(place);
		this.strengths.set(strength);
		return Math.min(strength, strengthOfRest);
	}

	/** The strength of walks of at most so many steps, which must have been grown. */
	int strength(int node, int steps) {
		return this.rows.get(steps)[node];
	}

	/** The same from a closed node, for one step more than have been grown. */
	int strengthFrom(int start) {
		this.deadline.spend(this.index.degree(start));
		byte[] row = this.rows.getLast();
		return IntStream.range(this.index.firstPlace(start), this.index.firstPlace(start + 1))
			.filter((place) -> row[this.index.neighbour(place)] != Passage.NO_TIE)
			.map((place) -> through(place, row[this.index.neighbour(place)]))
			.max()
			.orElse(Passage.NO_TIE);
	}

	/** All strengths that a walk can have, the greatest first. */
	int[] strengthsSeen() {
		return this.strengths.stream()
			.filter((strength) -> strength != Passage.NO_TIE)
			.map((strength) -> -strength)
			.sorted()
			.map((strength) -> -strength)
			.toArray();
	}

}
