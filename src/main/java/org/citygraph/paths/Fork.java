package org.citygraph.paths;

import java.util.Arrays;

/**
 * A node that a route is to leave by another way than those already taken.
 */
final class Fork {

	private final int node;

	private final int[] taken;

	private Fork(int node, int[] taken) {
		this.node = node;
		this.taken = taken;
	}

	static Fork at(int node) {
		return new Fork(node, new int[0]);
	}

	/**
	 * This fork with one more way taken.
	 * @param next the node that the way leads to
	 */
	Fork taking(int next) {
		int[] more = Arrays.copyOf(this.taken, this.taken.length + 1);
		more[this.taken.length] = next;
		Arrays.sort(more);
		return new Fork(this.node, more);
	}

	int node() {
		return this.node;
	}

	/**
	 * Whether the step between these nodes is a way already taken, in either direction.
	 */
	boolean bars(int one, int other) {
		return (one == this.node && wasTaken(other)) || (other == this.node && wasTaken(one));
	}

	private boolean wasTaken(int next) {
		return Arrays.binarySearch(this.taken, next) >= 0;
	}

}
