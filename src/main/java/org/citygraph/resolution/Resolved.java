package org.citygraph.resolution;

import java.util.List;
import java.util.Map;

/**
 * Which entity each mention of a data set means.
 *
 * @param joined by the mention's key, the id of an entity that is there already
 * @param same by the key of a mention of a new entity, the key of the first mention of
 * it, whose id elsewhere it shares
 * @param shared ids elsewhere that several mentions have
 * @param doubts mentions that are new entities until somebody decides otherwise
 */
public record Resolved(Map<String, String> joined, Map<String, String> same, List<SharedId> shared, Doubts doubts) {

	public Resolved {
		joined = Map.copyOf(joined);
		same = Map.copyOf(same);
		shared = List.copyOf(shared);
	}

}
