package org.citygraph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.graph.Citation;
import org.neo4j.driver.Record;

/**
 * What the graph holds already of that which a batch names.
 *
 * @param nodes by id: entities and themes
 * @param facts by id
 * @param documents the data set of each document, by the document's id
 * @param hashes of the documents' dossiers, by the document's id
 */
record Known(Map<String, Node> nodes, Map<String, Fact> facts, Map<String, String> documents,
		Map<String, String> hashes) {

	private static final String MERGED = "Merged";

	static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());

	record Node(String type, Map<String, Object> properties) {

		/** Whether it is no entity of its own any more. */
		boolean isMerged() {
			return this.type.equals(MERGED);
		}

		List<String> list(String key) {
			return texts(this.properties, key);
		}

	}

	/** A list of texts among properties; empty where there is none. */
	static List<String> texts(Map<String, Object> properties, String key) {
		return (properties.get(key) instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	/** Facts of other documents that supersede that one. */
	Stream<String> superseding(String older, Set<String> documents) {
		return this.facts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().text("supersedes").filter(older::equals).isPresent()
					&& !entry.getValue().isToldBy(documents))
			.map(Map.Entry::getKey);
	}

	/** Ids of the facts that these documents tell. */
	Set<String> toldBy(Set<String> documentIds) {
		return this.facts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isToldBy(documentIds))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** The same with no facts but those that these documents tell. */
	Known onlyOf(Set<String> documentIds) {
		Map<String, Fact> told = new HashMap<>(this.facts);
		told.keySet().retainAll(toldBy(documentIds));
		return new Known(this.nodes, told, this.documents, this.hashes);
	}

	/** The one of that id, which must be there. */
	Fact fact(String id) {
		return Objects.requireNonNull(this.facts.get(id));
	}

	record Fact(String type, String from, String to, Map<String, Object> properties) {

		/** Its signatories and participants. */
		List<String> people() {
			return Stream
				.concat(texts(this.properties, "signatories").stream(), texts(this.properties, "participants").stream())
				.toList();
		}

		Optional<String> text(String key) {
			return Optional.ofNullable(this.properties.get(key)).map(String::valueOf);
		}

		boolean isToldBy(Collection<String> documents) {
			return this.properties.get("sources") instanceof List<?> sources && sources.stream()
				.map(Object::toString)
				.anyMatch((source) -> documents.contains(Citation.of(source).document()));
		}

	}

	/** All that bears on an import. */
	static Known read(StatementRunner statements, Collection<String> nodeIds, Collection<String> factIds,
			Collection<String> documentIds) {
		Known known = ofDocuments(statements, documentIds, nodeIds);
		if (known.nodes().isEmpty() && known.documents().isEmpty()) {
			return known; // no fact without its parties and sources
		}
		Map<String, Fact> facts = new HashMap<>();
		for (Record row : statements.run("imports/known-facts",
				Map.of("ids", new ArrayList<>(factIds), "documents", new ArrayList<>(documentIds)))) {
			facts.put(row.get("id").asString(), new Fact(row.get("type").asString(), row.get("from").asString(),
					row.get("to").asString(), row.get("properties").asMap()));
		}
		return new Known(known.nodes(), facts, known.documents(), known.hashes());
	}

	/** Without facts: enough to see that nothing has changed, which every start asks. */
	static Known ofDocuments(StatementRunner statements, Collection<String> documentIds, Collection<String> nodeIds) {
		Map<String, String> documents = new HashMap<>();
		Map<String, String> hashes = new HashMap<>();
		for (Record row : statements.run("imports/known-documents", Map.of("ids", new ArrayList<>(documentIds)))) {
			documents.put(row.get("id").asString(), row.get("dataset").asString());
			hashes.put(row.get("id").asString(), row.get("hash").asString());
		}
		return new Known(nodes(statements, nodeIds), Map.of(), documents, hashes);
	}

	/** Entities and themes that are there, by id. */
	static Map<String, Node> nodes(StatementRunner statements, Collection<String> ids) {
		Map<String, Node> nodes = new HashMap<>();
		for (Record row : statements.run("imports/known-nodes", Map.of("ids", new ArrayList<>(ids)))) {
			nodes.put(row.get("id").asString(), new Node(row.get("type").asString(), row.get("properties").asMap()));
		}
		return nodes;
	}

}
