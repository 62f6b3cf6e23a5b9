package org.citygraph.paths;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;

/**
 * The shortest connections between two groups of nodes: routes from one of the one group
 * to one of the other on which no other of either stands. Of two ends only the best is
 * given, and all are in the order of {@link PathSearch}: by length, then by the strength
 * of the weakest step, stronger first, then by ids.
 * <p>
 * They are found in just that order. For one length after the other, and for one strength
 * after the other, the nodes of the first group are asked in the order of their ids for
 * the routes of that length over steps that strong ({@link OrderedSearch}). Whoever is
 * the end of a route not given before has its best there, since a shorter or stronger one
 * would have been given. As soon as there are enough, nothing more is looked at.
 * <p>
 * Fewer nodes of the first group than routes are wanted are ever asked in vain: who is as
 * near to the second group as the length has a new route to give, and who is nearer has
 * given one. Of the latter it is found out once at which distances the second group lies
 * ({@link GroupDistances}).
 */
final class GroupSearch {

	/** Looked at before all others, as a group may have no way to the other. */
	private static final int FEW = 1000;

	private final Passage passage;

	private final int[] starts;

	private final int most;

	private final StrongestWalks walks;

	private final OrderedSearch search;

	private final List<int[]> found = new ArrayList<>();

	private final Set<Long> ends = new HashSet<>();

	/** Starts that have given routes. */
	private final BitSet near = new BitSet();

	private final GroupDistances distances;

	private GroupSearch(TieIndex index, TieFilter filter, BitSet from, BitSet to, int most, int maxLength,
			Deadline deadline) {
		this.passage = new Passage(index, filter);
		this.starts = from.stream().peek(this.passage::close).toArray();
		to.stream().forEach(this.passage::close);
		this.most = most;
		this.walks = new StrongestWalks(this.passage, to, deadline);
		this.distances = new GroupDistances(this.passage, from, to, maxLength, deadline);
		this.search = new OrderedSearch(this.passage, to, this.walks, deadline);
	}

	/**
	 * Finds connections.
	 * @param from numbers of nodes, none of them in {@code to}
	 * @param most how many at most
	 * @param maxLength how many steps they may have at most
	 * @throws SearchTimedOut if the deadline passes
	 * @throws SearchInterrupted if the thread is interrupted
	 */
	static List<Route> find(TieIndex index, TieFilter filter, BitSet from, BitSet to, int most, int maxLength,
			Deadline deadline) {
		GroupSearch search = new GroupSearch(index, filter, from, to, most, maxLength, deadline);
		if (!Spread.endsInVain(search.passage, from, to, FEW, deadline)) {
			search.find(maxLength);
		}
		return search.found.stream().map((nodes) -> Route.through(search.passage, nodes)).toList();
	}

	private void find(int maxLength) {
		for (int length = 1; length <= maxLength && wantsMore() && !this.distances.endBefore(length); length++) {
			if (length > 1) {
				this.walks.grow();
				this.distances.learn(this.near);
			}
			findOfLength(length);
		}
	}

	private void findOfLength(int length) {
		Map<Integer, Integer> strongest = new HashMap<>();
		for (int start : this.starts) {
			int strength = this.walks.strengthFrom(start);
			if (strength != Passage.NO_TIE && (!this.near.get(start) || this.distances.has(start, length))) {
				this.near.set(start);
				strongest.put(start, strength);
			}
		}
		for (int strength : this.walks.strengthsSeen()) {
			for (int start : this.starts) {
				if (wantsMore() && strongest.getOrDefault(start, Passage.NO_TIE) >= strength) {
					this.search.routes(start, length, strength, this::take);
				}
			}
		}
	}

	private boolean take(int[] nodes) {
		long pair = ((long) nodes[0] << Integer.SIZE) | nodes[nodes.length - 1];
		if (this.ends.add(pair)) {
			this.found.add(nodes);
		}
		return wantsMore();
	}

	private boolean wantsMore() {
		return this.found.size() < this.most;
	}

}
