package org.citygraph.database;

import java.util.Collection;
import java.util.HashMap;
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
 * few things by id. What every path asks for is read from the store's own interface where
 * that is in this process; the rows are those of the statement.
 */
final class Shortcuts {

	private static final Map<String, BiFunction<Transaction, Map<String, Object>, Stream<Map<String, Object>>>> ALL = Map
		.of("database/data-state", Shortcuts::dataState, "facts/by-ids", Shortcuts::facts);

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
