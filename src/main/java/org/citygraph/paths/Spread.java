package org.citygraph.paths;

import java.util.Arrays;
import java.util.OptionalInt;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * How many steps everybody is away from one entity, by breadth-first search.
 */
final class Spread {

	private static final int UNSEEN = -1;

	private final int[] distance;

	/** In the order of their distances. */
	private final int[] reached;

	private int count;

	private Spread(int nodes) {
		this.distance = new int[nodes];
		this.reached = new int[nodes];
		Arrays.fill(this.distance, UNSEEN);
	}

	/**
	 * From one entity on, as far as that.
	 * @param until the entity at which it may stop
	 */
	static Spread of(Passage passage, int from, OptionalInt until, int longest, Deadline deadline) {
		Spread spread = new Spread(passage.index().nodeCount());
		spread.add(from, 0);
		for (int i = 0; i < spread.count; i++) {
			int node = spread.reached[i];
			boolean ends = spread.distance[node] == longest || (until.isPresent() && spread.has(until.getAsInt()));
			if (ends) {
				break;
			}
			spread.spreadFrom(node, passage, until, deadline);
		}
		return spread;
	}

	private void spreadFrom(int node, Passage passage, OptionalInt until, Deadline deadline) {
		TieIndex index = passage.index();
		deadline.spend(index.degree(node));
		for (int place = index.firstPlace(node); place < index.firstPlace(node + 1); place++) {
			int next = index.neighbour(place);
			boolean open = !passage.isClosed(next) || (until.isPresent() && until.getAsInt() == next);
			if (!has(next) && open && passage.strength(index.tieAt(place)) != Passage.NO_TIE) {
				add(next, this.distance[node] + 1);
			}
		}
	}

	private void add(int node, int steps) {
		this.distance[node] = steps;
		this.reached[this.count++] = node;
	}

	boolean has(int node) {
		return this.distance[node] != UNSEEN;
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
