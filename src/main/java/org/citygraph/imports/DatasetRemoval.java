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
	public void remove(String dataset) {
		repeat("imports/remove-facts", dataset);
		repeat("imports/remove-entities", dataset);
		repeat("imports/remove-unlisted", dataset);
		this.database.write((writer) -> {
			writer.run("imports/remove-dataset", Map.of("dataset", dataset));
			writer.run("imports/data-changed", Map.of());
			return true;
		});
	}

	private void repeat(String statement, String dataset) {
		long removed = BATCH;
		while (removed > 0) {
			removed = this.database.write((writer) -> {
				List<Record> rows = writer.run(statement, Map.of("dataset", dataset, "most", BATCH));
				return rows.getFirst().get("removed").asLong();
			});
		}
	}

}
