package org.citygraph.paths;

import org.citygraph.ties.FactStrength;
import org.citygraph.ties.Passage;
import org.citygraph.ties.Reached;
import org.citygraph.ties.TieIndex;

/**
 * The nodes within a distance of a centre, grown by one step at a time, each with its
 * distance and its bottleneck: the strength of the weakest step on the strongest of its
 * shortest walks to the centre. A bottleneck is final once the node's whole distance has
 * been grown, since every shortest walk ends with a step from the distance before.
 * <p>
 * It is used again and again: starting anew costs only as much as the ball had grown.
 */
final class Ball implements AutoCloseable {

	private final Passage passage;

	private final TieIndex index;

	private final Deadline deadline;

	/** A node's strength there is its bottleneck. */
	private final Reached reached;

	private int frontier;

	private int radius;

	private long frontierTies;

	private Fork fork = Fork.at(Reached.NOWHERE);

	Ball(Passage passage, Deadline deadline) {
		this.passage = passage;
		this.index = passage.index();
		this.deadline = deadline;
		this.reached = this.index.borrow();
	}

	/**
	 * Starts anew.
	 * @param barring its ways already taken are not grown through
	 */
	void start(int centre, Fork barring) {
		this.reached.clear();
		this.fork = barring;
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
		int end = this.reached.size();
		this.frontierTies = 0;
		for (int i = this.frontier; i < end; i++) {
			growFrom(this.reached.node(i));
		}
		this.frontier = end;
		this.radius++;
		return sharesFrontierWith(other);
	}

	private void growFrom(int node) {
		int end = this.index.firstPlace(node + 1);
		this.deadline.spend(this.index.degree(node));
		for (int place = this.index.firstPlace(node); place < end; place++) {
			reach(node, this.index.neighbour(place), place);
		}
	}

	private boolean sharesFrontierWith(Ball other) {
		for (int i = this.frontier; i < this.reached.size(); i++) {
			if (other.reached.contains(this.reached.node(i))) {
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
		while (!this.reached.contains(other.centre())) {
			int end = this.reached.size();
			for (int i = this.frontier; i < end; i++) {
				growFrom(this.reached.node(i), other);
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
			if (other.distance(next) == other.distance(node) - 1) {
				reach(node, next, place);
			}
		}
	}

	/**
	 * Moves the nodes of the frontier that are outside the other ball behind it.
	 */
	private void keepFrontierWithin(Ball other) {
		for (int i = this.frontier; i < this.reached.size(); i++) {
			if (!other.reached.contains(this.reached.node(i))) {
				this.reached.swap(i, this.frontier++);
			}
		}
	}

	private void reach(int node, int next, int place) {
		int known = this.reached.distance(next);
		if ((known != Reached.NOWHERE && known <= this.radius) || this.passage.isClosed(next)
				|| this.fork.bars(node, next)) {
			return;
		}
		int strength = this.passage.strength(place);
		if (strength == Passage.NO_TIE) {
			return;
		}
		int through = Math.min(strength, this.reached.strength(node));
		if (known == Reached.NOWHERE) {
			add(next, this.radius + 1, through);
		}
		else if (through > this.reached.strength(next)) {
			this.reached.strengthen(next, through);
		}
	}

	private void add(int node, int distanceFromCentre, int bottleneckToCentre) {
		this.reached.add(node, distanceFromCentre, bottleneckToCentre);
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
		return distance(next) == distance(node) - 1 && bottleneck(next) >= strength
				&& this.passage.strength(place) >= strength && !this.fork.bars(node, next);
	}

	int centre() {
		return this.reached.node(0);
	}

	int distance(int node) {
		return this.reached.distance(node);
	}

	int bottleneck(int node) {
		return this.reached.strength(node);
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
		return this.frontier == this.reached.size();
	}

	@Override
	public void close() {
		this.index.giveBack(this.reached);
	}

}
