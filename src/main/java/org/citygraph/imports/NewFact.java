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

}
