package org.citygraph.projections;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.progress.Progress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of analyses as properties of entities, so that Neo4j Browser, queries and
 * exports have them. An {@code Analysis} node keeps the receipt of each.
 */
@Component
public class WrittenResults {

	private static final int BATCH = 10_000;

	private final Database database;

	private final WriteTurns turns;

	private final JsonMapper json;

	WrittenResults(Database database, WriteTurns turns, JsonMapper json) {
		this.database = database;
		this.turns = turns;
		this.json = json;
	}

	/**
	 * Takes the place of what was written under that name before.
	 * @return how many entities have the property now
	 */
	public int write(String name, Findings findings, Progress progress) {
		return this.turns.inTurn(() -> {
			removeAll(name);
			return writeAll(name, findings, progress);
		});
	}

	private int writeAll(String name, Findings findings, Progress progress) {
		Projection projection = findings.projection();
		int nodes = projection.nodeCount();
		for (int start = 0; start < nodes; start += BATCH) {
			int end = Math.min(start + BATCH, nodes);
			List<Map<String, Object>> rows = IntStream.range(start, end)
				.mapToObj((node) -> Map.of("id", projection.id(node), "value", findings.values().apply(node)))
				.toList();
			this.database
				.write((writer) -> writer.run("projections/write-results", Map.of("name", name, "rows", rows)));
			progress.reached("entities", end, (double) end / nodes);
		}
		this.database.write((writer) -> writer.run("projections/note-results",
				Map.of("name", name, "receipt", this.json.writeValueAsString(findings.receipt()))));
		return nodes;
	}

	/** Takes the property out of the graph. */
	public void remove(String name) {
		this.turns.inTurn(() -> {
			removeAll(name);
			return name;
		});
	}

	private void removeAll(String name) {
		long removed = BATCH;
		while (removed == BATCH) {
			removed = this.database
				.write((writer) -> writer.run("projections/remove-results", Map.of("name", name, "most", BATCH)))
				.getFirst()
				.get("removed")
				.asLong();
		}
	}

}
