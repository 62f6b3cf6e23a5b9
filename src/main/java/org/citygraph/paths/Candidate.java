package org.citygraph.paths;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The best route of one set of routes: of those that begin with its nodes up to a fork,
 * and leave the fork by a way not yet taken. Ordered as routes are: by length, then by
 * the strength of the weakest step, stronger first, then by the ids of the nodes.
 */
final class Candidate implements Comparable<Candidate> {

	private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::length)
		.thenComparing(Comparator.comparingInt(Candidate::bottleneck).reversed())
		.thenComparing((candidate) -> candidate.nodes, Arrays::compare);

	private final int[] nodes;

	private final int bottleneck;

	private final Fork fork;

	private final int forkPosition;

	Candidate(int[] nodes, int bottleneck, Fork fork, int forkPosition) {
		this.nodes = nodes;
		this.bottleneck = bottleneck;
		this.fork = fork;
		this.forkPosition = forkPosition;
	}

	int length() {
		return this.nodes.length - 1;
	}

	int node(int position) {
		return this.nodes[position];
	}

	int bottleneck() {
		return this.bottleneck;
	}

	int forkPosition() {
		return this.forkPosition;
	}

	/**
	 * The nodes before a position.
	 */
	int[] nodesBefore(int position) {
		return Arrays.copyOf(this.nodes, position);
	}

	/**
	 * What is left of its set of routes without itself falls into one set for every
	 * position from its fork on: the routes that share its nodes up to there and then
	 * leave it. This is the fork of that set.
	 */
	Fork forkAt(int position) {
		Fork left = (position == this.forkPosition) ? this.fork : Fork.at(this.nodes[position]);
		return left.taking(this.nodes[position + 1]);
	}

	@Override
	public int compareTo(Candidate other) {
		return ORDER.compare(this, other);
	}

}
