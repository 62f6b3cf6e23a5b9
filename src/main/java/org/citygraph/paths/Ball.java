package org.citygraph.paths;

import java.util.Arrays;

import org.citygraph.ties.FactStrength;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * The nodes within a distance of a centre, grown by one step at a time, each with its
 * distance and its bottleneck: the strength of the weakest step on the strongest of its
 * shortest walks to the centre. A bottleneck is final once the node's whole distance has
 * been grown, since every shortest walk ends with a step from the distance before.
 * <p>
 * Its arrays are as long as there are nodes and used again and again: starting anew costs
 * only as much as the ball had grown.
 */
final class Ball {

	private static final int OUTSIDE = -1;

	private final Passage passage;

	private final TieIndex index;

	private final Deadline deadline;

	private final int[] distance;

	private final byte[] bottleneck;

	private final int[] nodes;

	private int size;

	private int frontier;

	private int radius;

	private long frontierTies;

	private Fork fork = Fork.at(OUTSIDE);

	Ball(Passage passage, Deadline deadline) {
		this.passage = passage;
		this.index = passage.index();
		this.deadline = deadline;
		this.distance = new int[this.index.nodeCount()];
		Arrays.fill(this.distance, OUTSIDE);
		this.bottleneck = new byte[this.distance.length];
		this.nodes = new int[this.distance.length];
	}

	/**
	 * Starts anew.
	 * @param barring its ways already taken are not grown through
	 */
	void start(int centre, Fork barring) {
		for (int i = 0; i < this.size; i++) {
			this.distance[this.nodes[i]] = OUTSIDE;
		}
		this.fork = barring;
		this.size = 0;
		this.frontier = 0;
		this.radius = 0;
		this.frontierTies = 0;
		add(centre, 0, FactStrength.STRONGEST);
	}

	/**
	 * Grows by one step into all nodes that may be passed.
	 * @return whether it has come to share nodes with the other ball
	 */
	boolean grow(Ball other) {
		int end = this.size;
		this.frontierTies = 0;
		for (int i = this.frontier; i < end; i++) {
			growFrom(this.nodes[i]);
		}
		this.frontier = end;
		this.radius++;
		return sharesFrontierWith(other);
	}

	private void growFrom(int node) {
		int end = this.index.firstPlace(node + 1);
		this.deadline.spend(this.index.degree(node));
		for (int place = this.index.firstPlace(node); place < end; place++) {
			reach(node, this.index.neighbour(place), this.index.tieAt(place));
		}
	}

	private boolean sharesFrontierWith(Ball other) {
		for (int i = this.frontier; i < this.size; i++) {
			if (other.contains(this.nodes[i])) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Grows on towards the centre of the other ball, which it has just met, by nothing
	 * but the shortest walks between the centres.
	 */
	void growToCentreOf(Ball other) {
		keepFrontierWithin(other);
		while (this.distance[other.centre()] == OUTSIDE) {
			int end = this.size;
			for (int i = this.frontier; i < end; i++) {
				growFrom(this.nodes[i], other);
			}
			this.frontier = end;
			this.radius++;
		}
	}

	private void growFrom(int node, Ball other) {
		int end = this.index.firstPlace(node + 1);
		this.deadline.spend(this.index.degree(node));
		for (int place = this.index.firstPlace(node); place < end; place++) {
			int next = this.index.neighbour(place);
			if (other.distance[next] == other.distance[node] - 1) {
				reach(node, next, this.index.tieAt(place));
			}
		}
	}

	/**
	 * Moves the nodes of the frontier that are outside the other ball behind it.
	 */
	private void keepFrontierWithin(Ball other) {
		for (int i = this.frontier; i < this.size; i++) {
			int node = this.nodes[i];
			if (!other.contains(node)) {
				this.nodes[i] = this.nodes[this.frontier];
				this.nodes[this.frontier++] = node;
			}
		}
	}

	private void reach(int node, int next, int tie) {
		int known = this.distance[next];
		if ((known != OUTSIDE && known <= this.radius) || this.passage.isClosed(next) || this.fork.bars(node, next)) {
			return;
		}
		int strength = this.passage.strength(tie);
		if (strength == Passage.NO_TIE) {
			return;
		}
		int through = Math.min(strength, this.bottleneck[node]);
		if (known == OUTSIDE) {
			add(next, this.radius + 1, through);
		}
		else if (through > this.bottleneck[next]) {
			this.bottleneck[next] = (byte) through;
		}
	}

	private void add(int node, int distanceFromCentre, int bottleneckToCentre) {
		this.nodes[this.size++] = node;
		this.distance[node] = distanceFromCentre;
		this.bottleneck[node] = (byte) bottleneckToCentre;
		this.frontierTies += this.index.degree(node);
	}

	/**
	 * The next node of the smallest id on a shortest walk to the centre whose steps are
	 * all this strong. There must be one.
	 */
	int firstStepToCentre(int node, int strength) {
		int place = this.index.firstPlace(node);
		while (!leadsToCentre(node, place, strength)) {
			place++;
		}
		return this.index.neighbour(place);
	}

	private boolean leadsToCentre(int node, int place, int strength) {
		int next = this.index.neighbour(place);
		return this.distance[next] == this.distance[node] - 1 && this.bottleneck[next] >= strength
				&& this.passage.strength(this.index.tieAt(place)) >= strength && !this.fork.bars(node, next);
	}

	private boolean contains(int node) {
		return this.distance[node] != OUTSIDE;
	}

	int centre() {
		return this.nodes[0];
	}

	int distance(int node) {
		return this.distance[node];
	}

	int bottleneck(int node) {
		return this.bottleneck[node];
	}

	int radius() {
		return this.radius;
	}

	/**
	 * How many ties growing by one step has to look at.
	 */
	long frontierTies() {
		return this.frontierTies;
	}

	boolean isExhausted() {
		return this.frontier == this.size;
	}

}
