package org.citygraph.catalogue;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Some rows of a query's result, as values that JSON and CSV can hold: nodes as id, type
 * and name, dates as ISO text.
 *
 * @param rows a value for each column; null where there is none
 * @param more whether further rows follow
 */
record Rows(List<Map<String, @Nullable Object>> rows, boolean more) {

	/**
	 * Takes {@code limit} rows after the first {@code offset}; the rest is not fetched.
	 */
	static Rows page(Iterator<Record> result, int offset, int limit) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (int position = 0; result.hasNext() && position < offset + limit; position++) {
			Record row = result.next();
			if (position >= offset) {
				rows.add(values(row.asMap()));
			}
		}
		return new Rows(rows, result.hasNext());
	}

	private static Map<String, @Nullable Object> values(Map<String, ?> row) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		row.forEach((column, value) -> values.put(column, value(value)));
		return values;
	}

	private static @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Node node -> reference(node);
			case Relationship edge -> edge.get("id").asString(edge.type());
			case Path path -> list(path.nodes());
			case Map<?, ?> map -> map(map);
			case Iterable<?> list -> list(list);
			case TemporalAccessor moment -> moment.toString();
			case IsoDuration span -> span.toString();
			default -> value;
		};
	}

	private static List<@Nullable Object> list(Iterable<?> items) {
		List<@Nullable Object> values = new ArrayList<>();
		items.forEach((item) -> values.add(value(item)));
		return values;
	}

	private static Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		map.forEach((key, value) -> values.put(String.valueOf(key), value(value)));
		return values;
	}

	private static EntityRef reference(Node node) {
		String type = "Node";
		for (String label : node.labels()) {
			type = "Entity".equals(label) ? type : label;
		}
		return new EntityRef(node.get("id").asString(""), type, node.get("name").asString(""));
	}

}
