package org.citygraph.nodelink;

import java.util.List;
import java.util.Map;

import org.citygraph.graph.EntityType;

/**
 * An entity of an exported network.
 *
 * @param properties as they were stored, its id among them, without search keys
 * @param locatedIn ids of the places it lies in
 */
public record ExportedEntity(EntityType type, String id, Map<String, Object> properties, List<String> locatedIn) {

	public ExportedEntity {
		properties = Map.copyOf(properties);
		locatedIn = List.copyOf(locatedIn);
	}

}
