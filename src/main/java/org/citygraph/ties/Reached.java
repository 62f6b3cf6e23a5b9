package org.citygraph.ties;

import java.util.Arrays;

/**
 * Nodes in the order in which a search reached them, each with its distance and the
 * strength of the way to it. Its arrays are as long as there are nodes, and making them
 * takes longer than most searches: so searches borrow it from the index, and emptying it
 * costs only as much as was reached.
 */
public final class Reached {

	/** The greatest distance that a node can have. */
	public static final int FURTHEST = Byte.MAX_VALUE;

	/** The distance of a node that was not reached. */
	public static final int NOWHERE = -1;

	private final byte[] distance;

	private final byte[] strength;

	private final int[] nodes;

	private int size;

	Reached(int nodeCount) {
		this.distance = new byte[nodeCount];
		Arrays.fill(this.distance, (byte) NOWHERE);
		this.strength = new byte[nodeCount];
		this.nodes = new int[nodeCount];
	}

	public void clear() {
		for (int i = 0; i < this.size; i++) {
			this.distance[this.nodes[i]] = NOWHERE;
		}
		this.size = 0;
	}

	/** Adds a node that was not reached before. */
	public void add(int node, int distanceOfNode, int strengthOfNode) {
		this.nodes[this.size++] = node;
		this.distance[node] = (byte) distanceOfNode;
		this.strength[node] = (byte) strengthOfNode;
	}

	public void strengthen(int node, int strengthOfNode) {
		this.strength[node] = (byte) strengthOfNode;
	}

	/** Lets two nodes change places in the order. */
	public void swap(int one, int other) {
		int node = this.nodes[one];
		this.nodes[one] = this.nodes[other];
		this.nodes[other] = node;
	}

	public int size() {
		return this.size;
	}

	/** The node at a place of the order. */
	public int node(int place) {
		return this.nodes[place];
	}

	public boolean contains(int node) {
		return this.distance[node] != NOWHERE;
	}

	/** Of a node, or {@link #NOWHERE}. */
	public int distance(int node) {
		return this.distance[node];
	}

	public int strength(int node) {
		return this.strength[node];
	}

}
