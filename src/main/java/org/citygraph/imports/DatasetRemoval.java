package org.citygraph.imports;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Takes a data set out: its facts and documents, and the entities that no other data set
 * lists. Of others' entities it takes the spellings, ids, coordinates and the country
 * that its rows alone told.
 */
@Component
public class DatasetRemoval {

	private static final int BATCH = 20_000;

	private final Database database;

	private final WriteTurns turns;

	DatasetRemoval(Database database, WriteTurns turns) {
		this.turns = turns;
		this.database = database.unlimited();
	}

	/**
	 * The same again goes on where it was broken off.
	 * @throws RemovalRefused as {@link #requireAlone} does
	 */
	public Removed remove(String dataset) {
		return this.turns.inTurn(() -> {
			requireAlone(dataset); // and nobody can begin to build upon it meanwhile
			return Changes.notedIfBroken(this.database, ImportMode.ADD, () -> removeInTurn(dataset));
		});
	}

	/**
	 * Looks whether it may go.
	 * @throws RemovalRefused if a fact of another data set supersedes one of it, which
	 * would then change nothing
	 */
	public void requireAlone(String dataset) {
		this.database.read("imports/superseded-elsewhere", Map.of("dataset", dataset))
			.stream()
			.findFirst()
			.ifPresent((row) -> {
				throw new RemovalRefused(
						"The data set '%s' stays: its fact '%s' is superseded by '%s' of the data set '%s'; remove that one first."
							.formatted(dataset, row.get("older").asString(), row.get("newer").asString(),
									row.get("dataset").asString()));
			});
	}

	private Removed removeInTurn(String dataset) {
		this.database.write((writer) -> {
			writer.run("imports/begin-removal", Map.of("dataset", dataset));
			writer.run("imports/hand-accords-on", Map.of("dataset", dataset, "told", List.of()));
			return writer.run("imports/data-changed", Map.of());
		});
		long facts = repeat(this.database, "imports/remove-facts", dataset);
		this.database.write((writer) -> writer.run("imports/leave-entities", Map.of("dataset", dataset)));
		removeMentions(dataset);
		repeat(this.database, "imports/remove-entities", dataset);
		long entities = repeat(this.database, "imports/remove-unlisted", dataset);
		this.database.write((writer) -> writer.run("imports/unlist-left-countries", Map.of()));
		entities += repeat(this.database, "imports/remove-unlisted", dataset);
		this.database.write((writer) -> {
			writer.run("imports/list-places", Map.of());
			writer.run("resolutions/remove-orphans", Map.of());
			writer.run("imports/remove-dataset", Map.of("dataset", dataset));
			writer.run("imports/forget-doubts", Map.of("dataset", dataset));
			writer.run("imports/data-changed", Map.of());
			return true;
		});
		return new Removed(facts, entities);
	}

	private void removeMentions(String dataset) {
		this.database.write((writer) -> writer.run("imports/unlist-merged", Map.of("dataset", dataset)));
		boolean more = true;
		while (more) {
			more = this.database.write((writer) -> {
				List<Map<String, Object>> rows = writer
					.run("imports/mentions-of-dataset", Map.of("dataset", dataset, "most", BATCH))
					.stream()
					.map((row) -> Map.<String, Object>of("id", row.get("id").asString(), "leaving", dataset))
					.toList();
				writer.runForEach("resolutions/detach", rows.stream());
				writer.runForEach("imports/remove-mentions", rows.stream());
				return !rows.isEmpty();
			});
		}
		this.database.write((writer) -> writer.run("resolutions/remove", Map.of("dataset", dataset)));
	}

	/**
	 * Runs a statement that removes some at a time, each a change, until nothing is left;
	 * tells how many.
	 */
	static long repeat(Database database, String statement, String dataset) {
		long all = 0;
		long removed = BATCH;
		while (removed > 0) {
			removed = database.write((writer) -> {
				List<Record> rows = writer.run(statement, Map.of("dataset", dataset, "most", BATCH));
				long some = rows.getFirst().get("removed").asLong();
				if (some > 0) {
					writer.run("imports/data-changed", Map.of());
				}
				return some;
			});
			all += removed;
		}
		return all;
	}

}
