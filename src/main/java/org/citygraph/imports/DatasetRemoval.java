package org.citygraph.imports;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Takes a data set out: its facts and documents, and the entities that no other data set
 * lists. Spellings and places that it told of others' entities are general knowledge and
 * stay.
 */
@Component
public class DatasetRemoval {

	private static final int BATCH = 20_000;

	private final Database database;

	DatasetRemoval(Database database) {
		this.database = database;
	}

	/** The same again goes on where it was broken off. */
	public Removed remove(String dataset) {
		long facts = repeat(this.database, "imports/remove-facts", dataset);
		repeat(this.database, "imports/remove-entities", dataset);
		long entities = repeat(this.database, "imports/remove-unlisted", dataset);
		this.database.write((writer) -> {
			writer.run("imports/list-places", Map.of());
			writer.run("imports/remove-dataset", Map.of("dataset", dataset));
			writer.run("imports/data-changed", Map.of());
			return true;
		});
		return new Removed(facts, entities);
	}

	/**
	 * Runs a statement that removes some at a time until nothing is left; tells how many.
	 */
	static long repeat(Database database, String statement, String dataset) {
		long all = 0;
		long removed = BATCH;
		while (removed > 0) {
			removed = database.write((writer) -> {
				List<Record> rows = writer.run(statement, Map.of("dataset", dataset, "most", BATCH));
				return rows.getFirst().get("removed").asLong();
			});
			all += removed;
		}
		return all;
	}

}
