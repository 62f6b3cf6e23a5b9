package org.citygraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.citygraph.database.Database;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Rows of a data set that share an id with others, and that somebody split off as
 * entities of their own. Those have facts of the data set, but no id that a row tells.
 */
record SplitRows(List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param key the id that it shares
	 * @param externalId what its entity has instead
	 * @param facts ids of what is told of its entity
	 */
	private record Row(String key, String externalId, String entity, Set<String> facts) {

		private static Row of(Record row) {
			return new Row(row.get("key").asString(), row.get("externalId").asString(), row.get("entity").asString(),
					new HashSet<>(row.get("facts").asList(Value::asString)));
		}

	}

	static SplitRows of(String dataset, Database database) {
		return new SplitRows(
				database.read("imports/split-rows", Map.of("dataset", dataset)).stream().map(Row::of).toList());
	}

	/** Whether a fact is told of one of them. */
	boolean haveFact(String id) {
		return this.rows.stream().anyMatch((row) -> row.facts().contains(id));
	}

	/** Those of which something is still told. */
	SplitRows told(Set<String> keys, Predicate<String> factsTold) {
		return new SplitRows(this.rows.stream()
			.filter((row) -> keys.contains(row.key()) && row.facts().stream().anyMatch(factsTold))
			.toList());
	}

	Set<String> entities() {
		return this.rows.stream().map(Row::entity).collect(Collectors.toSet());
	}

	Set<String> externalIds() {
		return this.rows.stream().map(Row::externalId).collect(Collectors.toSet());
	}

}
