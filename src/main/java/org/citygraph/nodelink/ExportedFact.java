package org.citygraph.nodelink;

import java.util.Map;

import org.citygraph.graph.FactType;

/**
 * A fact of an exported network.
 *
 * @param from the id of an entity
 * @param to the id of an entity or a theme
 * @param properties as they were stored, its id among them
 */
public record ExportedFact(FactType type, String id, String from, String to, Map<String, Object> properties) {

	public ExportedFact {
		properties = Map.copyOf(properties);
	}

}
