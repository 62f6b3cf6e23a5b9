package org.citygraph.imports;

import java.util.Map;

import org.citygraph.graph.FactType;

/**
 * A fact to be written.
 *
 * @param from the id of an entity that is there already
 * @param to the id of another
 */
record NewFact(FactType type, String from, String to, Map<String, Object> properties) {

	String id() {
		return String.valueOf(this.properties.get("id"));
	}

	/** The first 64 bits of the hash that its id ends in. */
	long fingerprint() {
		String id = id();
		return Long.parseUnsignedLong(id, id.length() - 20, id.length() - 4, 16);
	}

}
