package org.citygraph.paths;

import java.util.List;
import java.util.stream.IntStream;

import org.citygraph.ties.Passage;
import org.citygraph.ties.TieIndex;

/**
 * A route: the ids of its nodes from end to end, and for each step between two of them
 * the ids of all its facts that count, best first.
 */
record Route(List<String> nodes, List<List<String>> steps) {

	/** The route through these nodes, one after the other. */
	static Route through(Passage passage, int... nodes) {
		TieIndex index = passage.index();
		return new Route(IntStream.of(nodes).mapToObj(index::nodeId).toList(),
				IntStream.range(1, nodes.length)
					.mapToObj((i) -> passage.factIds(index.tieAt(index.place(nodes[i - 1], nodes[i]))))
					.toList());
	}

	int length() {
		return this.steps.size();
	}

}
