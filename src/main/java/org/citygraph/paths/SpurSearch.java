package org.citygraph.paths;

import java.util.Arrays;
import java.util.Optional;

import org.citygraph.ties.Passage;

/**
 * Finds the best route among those that begin with given nodes, go on from a fork by a
 * way not yet taken, and end at the target.
 * <p>
 * Two balls grow, one around the fork and one around the target, through what the
 * beginning leaves of the network, always the one with fewer ties to look at next. Before
 * each step they share no node, so the fork is further from the target than the radii
 * together; when they first share nodes, it is just that far: <i>d</i> steps. The
 * target's ball then grows on inside the fork's along the shortest walks alone, after
 * which it knows the distance and the bottleneck to the target of every node on one.
 * <p>
 * Why the result is the best in the order of routes, (length, bottleneck, ids):
 * <ol>
 * <li>All routes of the set share the beginning, so the shortest have <i>d</i> more
 * steps. A shortest walk repeats no node and meets none of the beginning, which is
 * closed; hence walks are routes here, and every node of one is a step nearer to the
 * target than the node before.</li>
 * <li>The bottleneck of a route is that of its beginning or of its rest, whichever is
 * weaker. The best one reachable is therefore <i>b</i> = min(bottleneck of the beginning,
 * bottleneck of the fork), and a shortest route attains <i>b</i> exactly if each step of
 * its rest is at least <i>b</i> strong. (None exceeds <i>b</i>, and a stronger rest gains
 * nothing where the beginning is the weaker, so the rest must not be held to its own
 * bottleneck.)</li>
 * <li>Among these the first by ids is found by taking, at each node, the first neighbour
 * that is a step nearer, over a step at least <i>b</i> strong, and whose own bottleneck
 * is at least <i>b</i>. From such a neighbour the rest can be completed, so no choice has
 * to be taken back, and an earlier smaller id outweighs all later ones.</li>
 * </ol>
 */
final class SpurSearch implements AutoCloseable {

	private final Passage passage;

	private final int target;

	private final Ball aroundFork;

	private final Ball aroundTarget;

	SpurSearch(Passage passage, int target, Deadline deadline) {
		this.passage = passage;
		this.target = target;
		this.aroundFork = new Ball(passage, deadline);
		this.aroundTarget = new Ball(passage, deadline);
	}

	/**
	 * Finds the best route of a set.
	 * @param beginning the nodes before the fork
	 * @param bottleneck the strength of the weakest step up to the fork
	 * @param maxLength the most steps that the whole route may have
	 */
	Optional<Candidate> best(int[] beginning, int bottleneck, Fork fork, int maxLength) {
		for (int node : beginning) {
			this.passage.close(node);
		}
		boolean met = meet(fork, maxLength - beginning.length);
		Optional<Candidate> best = met ? Optional.of(route(beginning, bottleneck, fork)) : Optional.empty();
		for (int node : beginning) {
			this.passage.open(node);
		}
		return best;
	}

	private boolean meet(Fork fork, int maxDistance) {
		this.aroundFork.start(fork.node(), fork);
		this.aroundTarget.start(this.target, fork);
		boolean met = false;
		while (!met && canGrow(maxDistance)) {
			boolean forkIsCheaper = this.aroundFork.frontierTies() <= this.aroundTarget.frontierTies();
			met = forkIsCheaper ? this.aroundFork.grow(this.aroundTarget) : this.aroundTarget.grow(this.aroundFork);
		}
		return met;
	}

	private boolean canGrow(int maxDistance) {
		return this.aroundFork.radius() + this.aroundTarget.radius() < maxDistance && !this.aroundFork.isExhausted()
				&& !this.aroundTarget.isExhausted();
	}

	@Override
	public void close() {
		this.aroundFork.close();
		this.aroundTarget.close();
	}

	private Candidate route(int[] beginning, int bottleneckOfBeginning, Fork fork) {
		this.aroundTarget.growToCentreOf(this.aroundFork);
		int bottleneck = Math.min(bottleneckOfBeginning, this.aroundTarget.bottleneck(fork.node()));
		int distance = this.aroundTarget.distance(fork.node());
		int[] nodes = Arrays.copyOf(beginning, beginning.length + distance + 1);
		nodes[beginning.length] = fork.node();
		for (int i = beginning.length + 1; i < nodes.length; i++) {
			nodes[i] = this.aroundTarget.firstStepToCentre(nodes[i - 1], bottleneck);
		}
		return new Candidate(nodes, bottleneck, fork, beginning.length);
	}

}
