package org.citygraph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.entities.Entities;
import org.citygraph.entities.Entity;
import org.citygraph.web.FormerIds;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Data extension: the values that some entities have for some properties.
 */
@Component
class Extension {

	private static final int MOST_ENTITIES = 500;

	private static final int MOST_PROPERTIES = 20;

	private static final JsonParameter PARAMETER = new JsonParameter("extend");

	private final Entities entities;

	private final FormerIds former;

	Extension(Entities entities, FormerIds former) {
		this.entities = entities;
		this.former = former;
	}

	/**
	 * The values asked for. An id that is not known has a row without values, one of a
	 * merged entity that of what it is now.
	 * @param text the query as JSON
	 * @throws InvalidParameters if it cannot be read, or asks for a property that is none
	 */
	Answer extend(String text) {
		JsonNode query = PARAMETER.object(text);
		List<String> ids = list(query, "ids", MOST_ENTITIES).valueStream().map(Extension::id).distinct().toList();
		List<Column> columns = list(query, "properties", MOST_PROPERTIES).valueStream().map(Extension::column).toList();
		Map<String, String> now = this.former.now(ids);
		Map<String, Entity> known = this.entities
			.all(Stream.concat(ids.stream(), now.values().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Entity::id, Function.identity()));
		Map<String, Map<String, List<? extends PropertyValue>>> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, row(known.get(now.getOrDefault(id, id)), columns)));
		return new Answer(columns.stream().map(Column::meta).toList(), rows);
	}

	private static JsonNode list(JsonNode query, String name, int most) {
		JsonNode list = query.path(name);
		if (!list.isArray()) {
			throw PARAMETER.wrong("It has no list '%s'.".formatted(name));
		}
		if (list.size() > most) {
			throw PARAMETER.wrong("Its list '%s' is longer than %d.".formatted(name, most));
		}
		return list;
	}

	private static String id(JsonNode id) {
		if (!id.isString()) {
			throw PARAMETER.wrong("Its list 'ids' holds something other than texts.");
		}
		return id.asString();
	}

	private static Column column(JsonNode asked) {
		String id = asked.path("id").asString("");
		Property property = Property.named(id)
			.orElseThrow(() -> PARAMETER.wrong("There is no property '%s'; properties are %s."
				.formatted(JsonParameter.shown(id), Property.ids())));
		int limit = asked.path("settings").path("limit").asInt(0);
		return new Column(property, (limit > 0) ? limit : Integer.MAX_VALUE);
	}

	private static Map<String, List<? extends PropertyValue>> row(@Nullable Entity entity, List<Column> columns) {
		Map<String, List<? extends PropertyValue>> row = new LinkedHashMap<>();
		columns.forEach((column) -> row.put(column.property().id(), (entity != null) ? column.of(entity) : List.of()));
		return row;
	}

	/**
	 * A property that is asked for.
	 *
	 * @param limit how many values at most
	 */
	private record Column(Property property, int limit) {

		List<? extends PropertyValue> of(Entity entity) {
			return this.property.of(entity).limit(this.limit).toList();
		}

		Meta meta() {
			return new Meta(this.property.id(), this.property.told().name(), this.property.valueType());
		}

	}

	/**
	 * What is told of a property that was asked for.
	 *
	 * @param type of the entities that are its values
	 */
	record Meta(String id, String name, @Nullable TypeRef type) {
	}

	/**
	 * The values by entity and property, in the order in which they were asked.
	 */
	record Answer(List<Meta> meta, Map<String, Map<String, List<? extends PropertyValue>>> rows) {
	}

}
