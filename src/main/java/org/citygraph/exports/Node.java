package org.citygraph.exports;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;

/**
 * An entity or a theme.
 *
 * @param type its node label
 * @param properties as they are stored
 * @param locatedIn ids of the places it lies in
 */
record Node(String id, String type, SortedMap<String, Object> properties, List<String> locatedIn) {

	static Node of(Record row) {
		SortedMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		return new Node(String.valueOf(properties.get("id")), row.get("type").asString(), properties,
				row.get("locatedIn").asList((place) -> place.asString()));
	}

	String name() {
		return String.valueOf(this.properties.getOrDefault("name", this.id));
	}

	/** What a graph shows of it besides its id; absent values are left out. */
	SortedMap<String, Object> attributes() {
		SortedMap<String, Object> attributes = new TreeMap<>(this.properties);
		attributes.putAll(Map.of("type", this.type));
		if (!this.locatedIn.isEmpty()) {
			attributes.put("locatedIn", this.locatedIn);
		}
		attributes.keySet().removeAll(List.of("id", Columns.DERIVED));
		return attributes;
	}

}
