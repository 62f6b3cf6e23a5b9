package org.citygraph.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.citygraph.graph.FactType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A fact, or where something lies.
 *
 * @param id the fact's; of {@code LOCATED_IN}, made of its ends
 * @param from id of its beginning
 * @param to id of its end
 * @param properties as they are stored
 * @param fromPosition of its beginning, empty where that is unknown
 * @param toPosition of its end
 */
record Edge(String id, FactType type, String from, String to, SortedMap<String, Object> properties,
		Optional<Position> fromPosition, Optional<Position> toPosition) {

	static Edge of(Record row) {
		SortedMap<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		FactType type = FactType.valueOf(row.get("type").asString());
		String from = row.get("from").asString();
		String to = row.get("to").asString();
		String id = String.valueOf(properties.getOrDefault("id", "%s-%s-%s".formatted(type.idPrefix(), from, to)));
		return new Edge(id, type, from, to, properties, position(row.get("fromPosition")),
				position(row.get("toPosition")));
	}

	private static Optional<Position> position(Value pair) {
		return (pair.get(0).isNull() || pair.get(1).isNull()) ? Optional.empty()
				: Optional.of(new Position(pair.get(0).asDouble(), pair.get(1).asDouble()));
	}

	/** What a graph shows of it besides its id and ends; absent values are left out. */
	SortedMap<String, Object> attributes() {
		SortedMap<String, Object> attributes = new TreeMap<>(this.properties);
		attributes.put("type", this.type.name());
		attributes.put("undirected", this.type.undirected());
		attributes.remove("id");
		return attributes;
	}

	/** Its type and, where it has one, its kind, such as {@code AGREEMENT twinning}. */
	String kind() {
		Object kind = this.properties.get("kind");
		return (kind != null) ? this.type + " " + kind : this.type.name();
	}

	Optional<LocalDate> day(String property) {
		return (this.properties.get(property) instanceof LocalDate day) ? Optional.of(day) : Optional.empty();
	}

	/** Its sources as they are stored: {@code documentId#n}. */
	List<String> sources() {
		return (this.properties.get("sources") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

}
