package org.citygraph.backups;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** A node or a relationship, as a line of a backup tells it. */
sealed interface StoredElement {

	/** In alphabetical order, so that equal ones are written alike. */
	Map<String, Object> json();

	static StoredElement of(JsonNode json) {
		Map<String, Object> properties = StoredValues.read(json.path("properties"));
		return json.has("node")
				? new Node(json.path("node").asLong(),
						json.path("labels").valueStream().map(JsonNode::asString).toList(), properties)
				: new Relationship(json.path("from").asLong(), json.path("to").asLong(), json.path("type").asString(),
						properties);
	}

	/**
	 * A node.
	 *
	 * @param number by which relationships of the same backup name it
	 */
	record Node(long number, List<String> labels, Map<String, Object> properties) implements StoredElement {

		@Override
		public Map<String, Object> json() {
			return new TreeMap<>(Map.of("node", this.number, "labels", this.labels.stream().sorted().toList(),
					"properties", StoredValues.written(this.properties)));
		}

	}

	/** A relationship of two nodes, by their numbers. */
	record Relationship(long from, long to, String type, Map<String, Object> properties) implements StoredElement {

		@Override
		public Map<String, Object> json() {
			return new TreeMap<>(Map.of("from", this.from, "to", this.to, "type", this.type, "properties",
					StoredValues.written(this.properties)));
		}

	}

}
