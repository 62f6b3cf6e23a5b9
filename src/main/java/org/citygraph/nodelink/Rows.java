package org.citygraph.nodelink;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.citygraph.graph.Citation;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.sources.RowInvalid;
import tools.jackson.databind.JsonNode;

/**
 * Makes entities, facts and the rest of a file's rows; {@link RowInvalid} is thrown for
 * one that is none.
 */
final class Rows {

	private static final Set<String> OF_GRAPHS = Set.of("source", "target", "key", "type", "undirected");

	private static final String THEME = "Theme";

	private static final Set<String> TEXTS = Set.of("name", "kind", "status", "stated", "statedBy", "dataset", "title",
			"country", "code", "wikidata", "supersedes", "currency", "unit", "qualifier", "item", "gift", "event",
			"role");

	private static final Set<String> LISTS = Set.of("names", "keys", "datasets", "externalIds", "themes", "sources",
			"signatories", "participants");

	private static final Set<String> DATES = Set.of("validFrom", "validTo", "knownFrom", "knownTo");

	private final Map<String, PropertyTypes> types = new HashMap<>();

	/**
	 * For a file.
	 * @param types the file's {@code graph.types}
	 */
	Rows(JsonNode types) {
		types.properties().forEach((owner) -> this.types.put(owner.getKey(), PropertyTypes.of(owner.getValue())));
	}

	static boolean isTheme(JsonNode row) {
		return THEME.equals(row.path("type").asString(""));
	}

	/** {@code LOCATED_IN}, which entities tell themselves, is no fact. */
	static boolean isPlace(JsonNode row) {
		return FactType.LOCATED_IN.name().equals(row.path("type").asString(""));
	}

	ExportedEntity entity(JsonNode row) {
		EntityType type = EntityType.ofLabel(text(row, "type"))
			.orElseThrow(() -> new RowInvalid("is of the type '" + text(row, "type") + "', which is none of entities"));
		String id = text(row, "id");
		if (!type.acceptsId(id)) {
			throw new RowInvalid("has the id '%s', which is not the id of a %s".formatted(id, type.label()));
		}
		Map<String, Object> properties = of("entity").properties(row, Set.of("type", "locatedIn"));
		require(properties, List.of("name", "names", "datasets"));
		requireTypes(properties);
		return new ExportedEntity(type, id, properties,
				row.has("locatedIn") ? PropertyTypes.texts("locatedIn", row.path("locatedIn")) : List.of());
	}

	ExportedFact fact(JsonNode row) {
		FactType type = Arrays.stream(FactType.values())
			.filter((known) -> known.name().equals(text(row, "type")) && known != FactType.LOCATED_IN)
			.findFirst()
			.orElseThrow(() -> new RowInvalid("is of the type '" + text(row, "type") + "', which is none of facts"));
		String id = text(row, "key");
		if (!id.startsWith(type.idPrefix() + "-")) {
			throw new RowInvalid("has the key '%s', which is not the id of a fact of type %s".formatted(id, type));
		}
		Map<String, Object> properties = of("fact").properties(row, OF_GRAPHS);
		require(properties, List.of("dataset", "sources", "status"));
		requireTypes(properties);
		properties.put("id", id);
		return new ExportedFact(type, id, text(row, "source"), text(row, "target"), properties);
	}

	Map<String, Object> theme(JsonNode row) {
		text(row, "id");
		return of("theme").properties(row, Set.of("type", "locatedIn"));
	}

	Map<String, Object> document(JsonNode row) {
		text(row, "id");
		text(row, "dataset");
		return of("document").properties(row, Set.of());
	}

	Map<String, Object> dataset(JsonNode row) {
		List.of("name", "title", "licence", "version").forEach((field) -> text(row, field));
		return of("dataset").properties(row, Set.of());
	}

	private PropertyTypes of(String owner) {
		return this.types.getOrDefault(owner, PropertyTypes.NONE);
	}

	private static String text(JsonNode row, String field) {
		if (!row.path(field).isString()) {
			throw new RowInvalid("has no '" + field + "' that is a text");
		}
		return row.path(field).asString();
	}

	/** What the program reads itself; other properties may be of any. */
	private static void requireTypes(Map<String, Object> properties) {
		properties.forEach((name, value) -> {
			if (TEXTS.contains(name) && !(value instanceof String)) {
				throw new RowInvalid("has '%s', which is no text".formatted(name));
			}
			if (LISTS.contains(name) && !(value instanceof List<?>)) {
				throw new RowInvalid("has '%s', which is no list of texts".formatted(name));
			}
			if (DATES.contains(name) && !(value instanceof LocalDate)) {
				throw new RowInvalid("has '%s', which is no date".formatted(name));
			}
		});
		if (properties.get("sources") instanceof List<?> sources) {
			sources.stream().map(String::valueOf).filter((source) -> !Citation.isOne(source)).forEach((source) -> {
				throw new RowInvalid("has the source '%s', which is no document#paragraph".formatted(source));
			});
		}
	}

	private static void require(Map<String, Object> properties, List<String> names) {
		for (String name : names) {
			if (!properties.containsKey(name)) {
				throw new RowInvalid("has no '" + name + "'");
			}
		}
	}

}
