package org.citygraph.reconciliation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;
import org.citygraph.web.InvalidParameters;
import tools.jackson.databind.JsonNode;

/**
 * Reads batches of queries.
 */
final class QueryBatch {

	/** How many queries a batch may hold. */
	static final int MOST_QUERIES = 50;

	private static final int DEFAULT_LIMIT = 10;

	private static final int MOST_CANDIDATES = 50;

	private static final JsonParameter PARAMETER = new JsonParameter("queries");

	private static final Set<String> FIELDS = Set.of("query", "type", "limit", "properties", "type_strict");

	private final String key;

	private final JsonNode json;

	private QueryBatch(String key, JsonNode json) {
		this.key = key;
		this.json = json;
	}

	/**
	 * The queries by their keys, in their order.
	 * @throws InvalidParameters naming the query that cannot be read, if one cannot
	 */
	static Map<String, Query> read(String text) {
		JsonNode batch = PARAMETER.object(text);
		if (batch.size() > MOST_QUERIES) {
			throw PARAMETER
				.wrong("It holds %d queries; a batch holds at most %d.".formatted(batch.size(), MOST_QUERIES));
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		batch.properties()
			.forEach((entry) -> queries.put(entry.getKey(), new QueryBatch(entry.getKey(), entry.getValue()).query()));
		return queries;
	}

	private Query query() {
		require(this.json.isObject(), "is not an object");
		this.json.propertyNames()
			.forEach((name) -> require(FIELDS.contains(name),
					"has the field '%s'; fields are %s".formatted(JsonParameter.shown(name), sorted(FIELDS))));
		JsonNode text = this.json.path("query");
		require(text.isMissingNode() || text.isString(), "has a 'query' that is not a text");
		JsonNode properties = this.json.path("properties");
		require(properties.isMissingNode() || properties.isArray(), "has 'properties' that are not a list");
		require(!text.isMissingNode() || !properties.isEmpty(), "has neither 'query' nor 'properties'");
		Constraints constraints = new Constraints(this::wrong);
		properties.forEach(constraints::add);
		return new Query(text.asString("").strip(), types(), !"should".equals(strictness()), constraints.countries(),
				constraints.ids(), limit());
	}

	private Set<String> types() {
		JsonNode given = this.json.path("type");
		require(given.isMissingNode() || given.isString() || given.isArray(),
				"has a 'type' that is not a text or list");
		Set<String> types = new LinkedHashSet<>();
		Stream<JsonNode> each = given.isArray() ? given.valueStream() : Stream.of(given);
		each.filter((type) -> !type.isMissingNode()).forEach((type) -> {
			require(type.isString() && EntityType.ofLabel(type.asString()).isPresent(),
					"has the type '%s'; types are %s".formatted(JsonParameter.shown(type.asString("")),
							TypeRef.ALL.stream().map(TypeRef::id).toList()));
			types.add(type.asString());
		});
		require(!strictness().equals("all") || types.size() < 2, "wants all of several types; an entity has one");
		return types;
	}

	private String strictness() {
		JsonNode given = this.json.path("type_strict");
		String text = given.isMissingNode() ? "any" : given.asString("");
		require(Set.of("any", "should", "all").contains(text), "has a 'type_strict' other than any, should and all");
		return text;
	}

	private int limit() {
		JsonNode given = this.json.path("limit");
		if (given.isMissingNode()) {
			return DEFAULT_LIMIT;
		}
		double limit = given.isNumber() ? given.asDouble(Double.MAX_VALUE) : 0;
		require(limit >= 1 && limit == Math.rint(limit), "has a 'limit' that is not a whole number from 1");
		return (int) Math.min(limit, MOST_CANDIDATES);
	}

	private void require(boolean right, String wrong) {
		if (!right) {
			throw wrong(wrong);
		}
	}

	private InvalidParameters wrong(String what) {
		return PARAMETER.wrong("The query '%s' %s.".formatted(JsonParameter.shown(this.key), what));
	}

	private static List<String> sorted(Set<String> names) {
		return names.stream().sorted().toList();
	}

}
