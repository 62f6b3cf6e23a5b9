package org.citygraph.database;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.citygraph.graph.FactType;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Ways past the query engine, which takes most of the time of a statement that looks up a
 * few things by id, or reads all of a kind. What every path and every import asks for is
 * read from the store's own interface where that is in this process; the rows are those
 * of the statement.
 */
final class Shortcuts {

	private static final Map<String, BiFunction<Transaction, Map<String, Object>, Stream<Map<String, Object>>>> ALL = Map
		.of("database/data-state", Shortcuts::dataState, "facts/by-ids", Shortcuts::facts, "imports/known-entities",
				Shortcuts::knownEntities);

	private static final List<String> LISTS = List.of("keys", "externalIds", "datasets");

	private static final List<String> GENERAL = List.of("wikidata", "geonames", "latitude", "longitude");

	private Shortcuts() {
	}

	static boolean has(String statement) {
		return ALL.containsKey(statement);
	}

	/** The rows of a statement that has one. */
	static Stream<Map<String, Object>> rows(String statement, Transaction transaction, Map<String, Object> parameters) {
		return Objects.requireNonNull(ALL.get(statement)).apply(transaction, parameters);
	}

	private static Stream<Map<String, Object>> dataState(Transaction transaction, Map<String, Object> parameters) {
		return Stream.ofNullable(transaction.findNode(Label.label("DataState"), "id", "data-state"))
			.map((state) -> new TreeMap<>(
					Map.of("changes", state.getProperty("changes", 0L), "token", state.getProperty("token", ""))));
	}

	private static Stream<Map<String, Object>> facts(Transaction transaction, Map<String, Object> parameters) {
		return ((Collection<?>) parameters.getOrDefault("ids", List.of())).stream()
			.map(String::valueOf)
			.flatMap((id) -> types(id).flatMap((type) -> fact(transaction, type, id)).limit(1));
	}

	private static Stream<Map<String, Object>> knownEntities(Transaction transaction, Map<String, Object> parameters) {
		return transaction.findNodes(Label.label("Entity")).stream().flatMap(Shortcuts::knownEntity);
	}

	/** None if somebody wrote it by hand with values of other types. */
	private static Stream<Map<String, Object>> knownEntity(Node entity) {
		Map<String, Object> stored = entity.getAllProperties();
		boolean known = stored.get("id") instanceof String
				&& (!stored.containsKey("country") || stored.get("country") instanceof String)
				&& LISTS.stream().allMatch((list) -> isOfTexts(stored.get(list)));
		return known ? Stream.of(row(entity, stored)) : Stream.empty();
	}

	private static boolean isOfTexts(@Nullable Object value) {
		return value == null || value instanceof String[]
				|| (value.getClass().isArray() && Array.getLength(value) == 0);
	}

	@SuppressWarnings("NullAway") // values that are not there are null in the statement's
									// rows, too
	private static Map<String, Object> row(Node entity, Map<String, Object> stored) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", stored.get("id"));
		row.put("type", type(entity).orElse(null));
		row.put("country", stored.get("country"));
		LISTS.forEach((list) -> row.put(list, stored.get(list)));
		GENERAL.forEach((key) -> row.put(key, stored.get(key)));
		return row;
	}

	/** What somebody wrote by hand may have an id that tells no type, or another. */
	private static Stream<FactType> types(String id) {
		return Stream.concat(FactType.ofId(id).stream(), FactType.facts().stream());
	}

	/** None, too, if somebody takes it out at that moment. */
	private static Stream<Map<String, Object>> fact(Transaction transaction, FactType type, String id) {
		try {
			Relationship fact = transaction.findRelationship(RelationshipType.withName(type.name()), "id", id);
			return (fact == null) ? Stream.empty() : Stream.of(Map.of("fact", told(fact)));
		}
		catch (NotFoundException ex) {
			return Stream.empty();
		}
	}

	private static Map<String, Object> told(Relationship fact) {
		return Map.of("type", fact.getType().name(), "properties", fact.getAllProperties(), "from",
				told(fact.getStartNode()), "to", told(fact.getEndNode()));
	}

	private static Map<String, @Nullable Object> told(Node entity) {
		Map<String, @Nullable Object> told = new HashMap<>();
		told.put("id", entity.getProperty("id", null));
		told.put("name", entity.getProperty("name", null));
		told.put("type", type(entity).orElse(null));
		return told;
	}

	private static Optional<String> type(Node entity) {
		return StreamSupport.stream(entity.getLabels().spliterator(), false)
			.map(Label::name)
			.filter((label) -> !"Entity".equals(label))
			.findFirst();
	}

}
