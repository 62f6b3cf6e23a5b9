package org.citygraph.dossier;

import java.util.Map;

/**
 * Where an entry of a file stands.
 *
 * @param start its beginning
 * @param keys where each of its keys stands
 */
public record Position(Location start, Map<String, Location> keys) {

	public Position {
		keys = Map.copyOf(keys);
	}

	/** Where a key stands; where the entry begins, if it has no such key. */
	public Location of(String key) {
		return this.keys.getOrDefault(key, this.start);
	}

}
