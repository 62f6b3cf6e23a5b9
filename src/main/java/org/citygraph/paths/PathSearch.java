package org.citygraph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.citygraph.ties.FactStrength;
import org.citygraph.ties.Passage;
import org.citygraph.ties.Reached;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;

/**
 * The k shortest simple routes between two nodes, best first: by length, then by the
 * strength of the weakest step, stronger first ({@link FactStrength}), then by the ids of
 * their nodes one after the other. No two routes compare equal, so that the same network
 * and filter always give the same answer. However many facts two neighbours share, they
 * are one step.
 * <p>
 * The method is that of J. Y. Yen, "Finding the k shortest loopless paths in a network",
 * Management Science 17 (1971), in the form of E. L. Lawler, "A procedure for computing
 * the k best solutions to discrete optimization problems", Management Science 18 (1972).
 * All routes not yet given are kept as disjoint sets, each with its best route; the best
 * of these is the next of all, and what is left of its set is divided anew. This holds
 * for any total order of routes for which the best of a set can be found, as
 * {@link SpurSearch} does; every route is in one set only, so none is given twice.
 * <p>
 * Only as many candidates are kept as routes are still wanted. One that falls out has
 * enough better ones before it, as has every other route of its set; and once that many
 * are kept, routes longer than the worst of them need not be looked for.
 * <p>
 * An instance is for one search and one thread.
 */
final class PathSearch {

	private final Passage passage;

	private final Deadline deadline;

	private final TreeSet<Candidate> candidates = new TreeSet<>();

	private PathSearch(TieIndex index, TieFilter filter, Deadline deadline) {
		this.passage = new Passage(index, filter);
		this.deadline = deadline;
	}

	/**
	 * Finds routes between two nodes.
	 * @param k how many at most, at least 1
	 * @param maxLength how many steps they may have at most
	 * @return the routes, best first; none if the ends are the same
	 * @throws IllegalArgumentException if the index lacks an end, k is not positive, or
	 * maxLength is more than {@link Reached#FURTHEST}
	 * @throws SearchTimedOut if the deadline passes
	 * @throws SearchInterrupted if the thread is interrupted
	 */
	static List<Route> find(TieIndex index, TieFilter filter, String from, String to, int k, int maxLength,
			Deadline deadline) {
		if (k < 1) {
			throw new IllegalArgumentException("k is " + k + ", must be at least 1");
		}
		if (maxLength > Reached.FURTHEST) {
			throw new IllegalArgumentException("maxLength is " + maxLength + ", must be at most " + Reached.FURTHEST);
		}
		int start = node(index, from);
		int target = node(index, to);
		return (start == target) ? List.of()
				: new PathSearch(index, filter, deadline).find(start, target, k, maxLength);
	}

	private static int node(TieIndex index, String id) {
		return index.node(id).orElseThrow(() -> new IllegalArgumentException("No node " + id + " in the index"));
	}

	private List<Route> find(int start, int target, int k, int maxLength) {
		this.passage.open(start);
		this.passage.open(target);
		try (SpurSearch search = new SpurSearch(this.passage, target, this.deadline)) {
			return find(start, search, k, maxLength);
		}
	}

	private List<Route> find(int start, SpurSearch search, int k, int maxLength) {
		search.best(new int[0], FactStrength.STRONGEST, Fork.at(start), maxLength).ifPresent(this.candidates::add);
		List<Route> routes = new ArrayList<>();
		while (routes.size() < k && !this.candidates.isEmpty()) {
			Candidate best = this.candidates.removeFirst();
			routes.add(Route.through(this.passage, best.nodesBefore(best.length() + 1)));
			divide(best, search, k - routes.size(), maxLength);
		}
		return routes;
	}

	private void divide(Candidate given, SpurSearch search, int wanted, int maxLength) {
		int bottleneck = FactStrength.STRONGEST;
		for (int i = 0; i < given.length() && wanted > 0; i++) {
			if (i >= given.forkPosition()) {
				search.best(given.nodesBefore(i), bottleneck, given.forkAt(i), longestUseful(wanted, maxLength))
					.ifPresent((found) -> keep(found, wanted));
			}
			bottleneck = Math.min(bottleneck, this.passage.strength(place(given, i)));
		}
	}

	private int longestUseful(int wanted, int maxLength) {
		return (this.candidates.size() < wanted) ? maxLength : this.candidates.last().length();
	}

	private void keep(Candidate found, int wanted) {
		this.candidates.add(found);
		if (this.candidates.size() > wanted) {
			this.candidates.removeLast();
		}
	}

	private int place(Candidate candidate, int step) {
		return this.passage.index().place(candidate.node(step), candidate.node(step + 1));
	}

}
