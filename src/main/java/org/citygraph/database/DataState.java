package org.citygraph.database;

import java.util.List;

import org.neo4j.driver.Record;

/**
 * Which data the graph holds: whatever was computed from another state is old.
 *
 * @param changes how often it has changed
 * @param token a random text of its last change, since another graph, such as an older
 * one that was loaded from a dump, may have changed as often
 */
public record DataState(long changes, String token) {

	/** Of the rows of {@code database/data-state}. */
	public static DataState of(List<Record> rows) {
		return rows.stream()
			.map((row) -> new DataState(row.get("changes").asLong(), row.get("token").asString()))
			.findFirst()
			.orElse(new DataState(0, ""));
	}

}
