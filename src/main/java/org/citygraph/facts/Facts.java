package org.citygraph.facts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.citygraph.database.Database;
import org.citygraph.graph.FactType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * All facts of the graph.
 */
@Component
public class Facts {

	private final Database database;

	Facts(Database database) {
		this.database = database;
	}

	/** Those of some entities, in both directions, each once, ordered by type and id. */
	public Listing of(Collection<String> entities, FactFilter filter, Optional<String> with, int offset, int limit) {
		Map<String, Object> parameters = filter.parameters(FactType.facts());
		parameters.put("ids", List.copyOf(entities));
		with.ifPresentOrElse((id) -> parameters.put("with", List.of(id)), () -> parameters.put("with", List.of()));
		return listing("facts/of-entities", parameters, offset, limit);
	}

	/** Those that a document states, ordered by type and id. */
	public Listing ofDocument(String document, int offset, int limit) {
		return listing("facts/of-document", new HashMap<>(Map.of("document", document)), offset, limit);
	}

	/** How many of an entity's facts count now, by type. */
	public Map<FactType, Long> counts(String entity) {
		Map<FactType, Long> counts = new EnumMap<>(FactType.class);
		for (Record row : this.database.read("facts/counts", Map.of("id", entity))) {
			counts.put(FactType.valueOf(row.get("type").asString()), row.get("count").asLong());
		}
		return counts;
	}

	public List<Fact> byIds(Collection<String> ids) {
		return this.database.read("facts/by-ids", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> FactRow.fact(row.get("fact")))
			.toList();
	}

	/**
	 * Where entities lie, for pairs of the ids of an entity and a place; told like a
	 * fact, without id.
	 */
	public List<Fact> places(Collection<List<String>> pairs) {
		List<Map<String, String>> rows = pairs.stream()
			.map((pair) -> Map.of("from", pair.getFirst(), "to", pair.getLast()))
			.toList();
		return rows.isEmpty() ? List.of()
				: this.database.read("facts/places", Map.of("rows", rows))
					.stream()
					.map((row) -> FactRow.fact(row.get("fact")))
					.toList();
	}

	private Listing listing(String statement, Map<String, Object> parameters, int offset, int limit) {
		parameters.put("offset", offset);
		parameters.put("limit", limit);
		Record row = this.database.read(statement, parameters).getFirst();
		Value facts = row.get("facts");
		return new Listing(facts.asList(FactRow::fact), row.get("total").asLong());
	}

	/** Some facts, and how many there are in all. */
	@Schema(name = "Facts")
	public record Listing(List<Fact> facts, long total) {

		/** Whether more follow the part that began there. */
		public boolean goesOn(int offset) {
			return offset + this.facts.size() < this.total;
		}

	}

}
