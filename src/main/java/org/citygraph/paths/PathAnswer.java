package org.citygraph.paths;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Routes between two entities, best first; none if there is no connection of that kind.
 *
 * @param reason why there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PathAnswer(List<Path> paths, @Nullable String reason, Receipt receipt) {

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
