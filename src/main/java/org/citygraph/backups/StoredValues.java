package org.citygraph.backups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import tools.jackson.databind.JsonNode;

/**
 * Properties in JSON so that each keeps its type: texts, booleans, whole numbers and
 * lists as they are, every other value as an object of one field that names the type, for
 * instance {@code {"date": "2024-05-01"}}.
 */
final class StoredValues {

	private static final Map<String, Function<JsonNode, Object>> READERS = Map.of("float",
			(json) -> Double.parseDouble(json.asString()), "date", (json) -> LocalDate.parse(json.asString()),
			"localTime", (json) -> LocalTime.parse(json.asString()), "time",
			(json) -> OffsetTime.parse(json.asString()), "localDateTime",
			(json) -> LocalDateTime.parse(json.asString()), "dateTime", (json) -> ZonedDateTime.parse(json.asString()),
			"duration", StoredValues::duration, "point", StoredValues::point, "bytes",
			(json) -> Base64.getDecoder().decode(json.asString()));

	private StoredValues() {
	}

	/** By name, in alphabetical order. */
	static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> written = new TreeMap<>();
		properties.forEach((name, value) -> written.put(name, written(value)));
		return written;
	}

	private static Object written(Object value) {
		return switch (value) {
			case String text -> text;
			case Boolean truth -> truth;
			case Long number -> number;
			case List<?> list -> list.stream().map((element) -> written((Object) element)).toList();
			case Double number -> Map.of("float", number.toString());
			case LocalDate date -> Map.of("date", date.toString());
			case LocalTime time -> Map.of("localTime", time.toString());
			case OffsetTime time -> Map.of("time", time.toString());
			case LocalDateTime time -> Map.of("localDateTime", time.toString());
			case ZonedDateTime time -> Map.of("dateTime", time.toString());
			case IsoDuration span ->
				Map.of("duration", List.of(span.months(), span.days(), span.seconds(), (long) span.nanoseconds()));
			case Point point -> Map.of("point", coordinates(point));
			case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
			default -> throw new BackupRefused(
					"A property has the type %s, which backups do not know; take it out, or use neo4j-admin."
						.formatted(value.getClass().getSimpleName()));
		};
	}

	private static List<String> coordinates(Point point) {
		Stream<Double> all = DoubleStream.of(point.x(), point.y(), point.z())
			.boxed()
			.filter((coordinate) -> !coordinate.isNaN());
		return Stream.concat(Stream.of(String.valueOf(point.srid())), all.map(String::valueOf)).toList();
	}

	static Map<String, Object> read(JsonNode properties) {
		Map<String, Object> read = new TreeMap<>();
		properties.properties().forEach((entry) -> read.put(entry.getKey(), value(entry.getValue())));
		return read;
	}

	private static Object value(JsonNode json) {
		return switch (json.getNodeType()) {
			case STRING -> json.asString();
			case BOOLEAN -> json.asBoolean();
			case NUMBER -> json.asLong();
			case ARRAY -> json.valueStream().map(StoredValues::value).toList();
			default -> typed(json);
		};
	}

	private static Object typed(JsonNode json) {
		Map.Entry<String, JsonNode> only = json.properties().iterator().next();
		Function<JsonNode, Object> reader = READERS.get(only.getKey());
		if (reader == null) {
			throw new BackupRefused(
					"It holds a property of the type '%s', which this version of Citygraph does not know; restore it with a newer one."
						.formatted(only.getKey()));
		}
		return reader.apply(only.getValue());
	}

	private static Object duration(JsonNode json) {
		return Values.isoDuration(json.get(0).asLong(), json.get(1).asLong(), json.get(2).asLong(), json.get(3).asInt())
			.asIsoDuration();
	}

	private static Object point(JsonNode json) {
		int srid = Integer.parseInt(json.get(0).asString());
		double x = Double.parseDouble(json.get(1).asString());
		double y = Double.parseDouble(json.get(2).asString());
		return ((json.size() == 3) ? Values.point(srid, x, y)
				: Values.point(srid, x, y, Double.parseDouble(json.get(3).asString())))
			.asPoint();
	}

}
