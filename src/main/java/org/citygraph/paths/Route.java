package org.citygraph.paths;

import java.util.List;

/**
 * A route: the ids of its nodes from end to end, and for each step between two of them
 * the ids of all its facts that count, best first.
 */
record Route(List<String> nodes, List<List<String>> steps) {

	int length() {
		return this.steps.size();
	}

}
