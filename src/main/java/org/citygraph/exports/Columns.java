package org.citygraph.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;

/**
 * The properties that occur, by name, each with a type that holds all its values: formats
 * declare them before the first value.
 */
final class Columns {

	/** Node labels, and facts. */
	enum Owner {

		ENTITY("Entity"), THEME("Theme"), DOCUMENT("Document"), DATASET("Dataset"), FACT("Fact");

		private final String text;

		Owner(String text) {
			this.text = text;
		}

	}

	/** Search keys, which follow from the names. */
	static final String DERIVED = "keys";

	private final Map<String, SortedMap<String, PropertyType>> byOwner = new HashMap<>();

	private Columns() {
	}

	static Columns of(List<Record> rows) {
		Columns columns = new Columns();
		for (Record row : rows) {
			columns.byOwner.computeIfAbsent(row.get("owner").asString(), (owner) -> new TreeMap<>())
				.merge(row.get("property").asString(), PropertyType.of(row.get("type").asString()), PropertyType::or);
		}
		return columns;
	}

	/** All that are stored. */
	SortedMap<String, PropertyType> stored(Owner owner) {
		return this.byOwner.getOrDefault(owner.text, new TreeMap<>());
	}

	/** Those of entities and themes that graphs show as attributes of nodes. */
	SortedMap<String, PropertyType> ofNodes() {
		SortedMap<String, PropertyType> columns = new TreeMap<>(stored(Owner.ENTITY));
		stored(Owner.THEME).forEach((name, type) -> columns.merge(name, type, PropertyType::or));
		columns.put("type", PropertyType.TEXT);
		columns.put("locatedIn", PropertyType.TEXTS);
		columns.keySet().removeAll(List.of("id", DERIVED));
		return columns;
	}

	/** Those of facts that graphs show as attributes of edges. */
	SortedMap<String, PropertyType> ofEdges() {
		SortedMap<String, PropertyType> columns = new TreeMap<>(stored(Owner.FACT));
		columns.put("type", PropertyType.TEXT);
		columns.put("undirected", PropertyType.TRUTH);
		columns.remove("id");
		return columns;
	}

}
