package org.citygraph.backups;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.citygraph.database.Database;
import org.citygraph.database.Reader;
import org.citygraph.progress.Progress;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * All nodes and relationships of the graph, but for the database's own housekeeping.
 */
final class GraphContent {

	private final Database database;

	private final Progress progress;

	/** By the database's ids. */
	private final Map<String, Long> numbers;

	private long read;

	/** Whose nodes are numbered in the order in which they come. */
	GraphContent(Database database, Progress progress) {
		this(database, progress, Map.of());
	}

	/**
	 * Whose nodes have numbers already.
	 * @param numbers by the database's ids
	 */
	GraphContent(Database database, Progress progress, Map<String, Long> numbers) {
		this.database = database;
		this.progress = progress;
		this.numbers = new HashMap<>(numbers);
	}

	/** Hands over each node, then each relationship, never all of them at once. */
	void each(Consumer<StoredElement> each) {
		this.database.readingOnce(Duration.ZERO, (reader) -> {
			Record counts = reader.run("backups/counts", Map.of()).getFirst();
			tell(reader, "nodes", counts, (row) -> each.accept(node(row)));
			tell(reader, "relationships", counts, (row) -> each.accept(relationship(row)));
			return true;
		});
	}

	private void tell(Reader reader, String what, Record counts, Consumer<Record> each) {
		double all = Math.max(1, counts.get(what).asLong());
		this.read = 0;
		reader.stream("backups/" + what, Map.of(), (row) -> {
			each.accept(row);
			this.read++;
			this.progress.reached(what, this.read, Math.min(1, this.read / all));
		});
	}

	private StoredElement node(Record row) {
		long number = this.numbers.computeIfAbsent(row.get("id").asString(), (id) -> (long) this.numbers.size());
		return new StoredElement.Node(number, row.get("labels").asList(Value::asString), properties(row));
	}

	private StoredElement relationship(Record row) {
		return new StoredElement.Relationship(number(row, "from"), number(row, "to"), row.get("type").asString(),
				properties(row));
	}

	private long number(Record row, String end) {
		return Objects.requireNonNull(this.numbers.get(row.get(end).asString()),
				"a node that came after the nodes were read");
	}

	private static Map<String, Object> properties(Record row) {
		return row.get("properties").asMap();
	}

}
