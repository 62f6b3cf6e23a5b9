package org.citygraph.resolution;

import java.util.Map;

/**
 * Which entity each mention of a data set means.
 *
 * @param joined by the mention's key, the id of an entity that is there already
 * @param doubts mentions that are new entities until somebody decides otherwise
 */
public record Resolved(Map<String, String> joined, Doubts doubts) {

	public Resolved {
		joined = Map.copyOf(joined);
	}

}
