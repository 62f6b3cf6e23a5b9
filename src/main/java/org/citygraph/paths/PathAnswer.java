package org.citygraph.paths;

import java.util.List;

import org.citygraph.datasets.Receipt;
import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;

/**
 * Routes between two entities, best first; none if there is no connection of that kind.
 */
record PathAnswer(List<Path> paths, Receipt receipt) {

	/**
	 * A route.
	 *
	 * @param length how many steps it has
	 * @param nodes from end to end, one more than steps
	 * @param sentence the whole in plain English
	 */
	record Path(int length, List<EntityRef> nodes, List<Step> steps, String sentence) {
	}

	/** All facts between two neighbours on a route that count, best first. */
	record Step(List<Fact> facts) {
	}

}
