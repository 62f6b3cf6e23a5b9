package org.citygraph.nodelink;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.citygraph.sources.RowInvalid;
import tools.jackson.databind.JsonNode;

/**
 * Makes stored values of JSON's, which has no dates: the types of properties that the
 * file tells say which texts are some.
 *
 * @param byName of one kind of row
 */
record PropertyTypes(Map<String, String> byName) {

	/** Where nothing is told: no text is a date. */
	static final PropertyTypes NONE = new PropertyTypes(Map.of());

	/** As {@code graph.types} has them for {@code entity}, {@code fact} and so on. */
	static PropertyTypes of(JsonNode types) {
		Map<String, String> byName = new HashMap<>();
		types.properties().forEach((entry) -> byName.put(entry.getKey(), entry.getValue().asString("")));
		return new PropertyTypes(byName);
	}

	/**
	 * The properties of a row.
	 * @param besides fields that are none
	 * @throws RowInvalid if a field has no value that can be stored
	 */
	Map<String, Object> properties(JsonNode row, Set<String> besides) {
		Map<String, Object> properties = new HashMap<>();
		row.properties()
			.stream()
			.filter((field) -> !besides.contains(field.getKey()))
			.forEach((field) -> properties.put(field.getKey(), value(field.getKey(), field.getValue())));
		return properties;
	}

	private Object value(String name, JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> text(name, value.asString());
			case NUMBER -> number(name, value);
			case BOOLEAN -> value.asBoolean();
			case ARRAY -> texts(name, value);
			default -> throw new RowInvalid("has '%s', which is no value that is stored".formatted(name));
		};
	}

	private static Object number(String name, JsonNode value) {
		if (!value.isIntegralNumber()) {
			return value.asDouble();
		}
		if (!value.canConvertToLong()) {
			throw new RowInvalid("has '%s', which is too large a number".formatted(name));
		}
		return value.asLong();
	}

	static List<String> texts(String name, JsonNode list) {
		if (!list.isArray() || !list.valueStream().allMatch(JsonNode::isString)) {
			throw new RowInvalid("has '%s', which is no list of texts".formatted(name));
		}
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private Object text(String name, String text) {
		try {
			return switch (this.byName.getOrDefault(name, "string")) {
				case "date" -> LocalDate.parse(text);
				case "datetime" -> ZonedDateTime.parse(text);
				default -> text;
			};
		}
		catch (DateTimeException ex) {
			throw new RowInvalid("has '%s', which is no date: %s".formatted(name, text));
		}
	}

}
