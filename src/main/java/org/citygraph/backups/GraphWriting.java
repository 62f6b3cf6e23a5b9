package org.citygraph.backups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.citygraph.progress.Progress;

/** Makes nodes, then relationships of these, in batches. */
final class GraphWriting {

	private static final int BATCH = 5_000;

	private final Database database;

	private final BackupCounts all;

	private final Progress progress;

	/** The new nodes' ids by their numbers. */
	private final Map<Long, String> ids = new HashMap<>();

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final List<Map<String, Object>> relationships = new ArrayList<>();

	private long written;

	/**
	 * @param all how many there will be
	 */
	GraphWriting(Database database, BackupCounts all, Progress progress) {
		this.database = database;
		this.all = all;
		this.progress = progress;
	}

	void take(StoredElement element) {
		switch (element) {
			case StoredElement.Node node -> this.nodes
				.add(Map.of("number", node.number(), "labels", node.labels(), "properties", node.properties()));
			case StoredElement.Relationship relationship -> take(relationship);
		}
		if (this.nodes.size() + this.relationships.size() >= BATCH) {
			end();
		}
	}

	private void take(StoredElement.Relationship relationship) {
		if (!this.nodes.isEmpty()) {
			end();
		}
		this.relationships.add(Map.of("from", id(relationship.from()), "to", id(relationship.to()), "type",
				relationship.type(), "properties", relationship.properties()));
	}

	private String id(long number) {
		return Objects.requireNonNull(this.ids.get(number), "a relationship of a node that is not in the backup");
	}

	/** Writes what was taken last, too. */
	void end() {
		this.database.write(this::write);
		this.written += this.nodes.size() + this.relationships.size();
		this.progress.reached("nodes and relationships", this.written,
				(double) this.written / Math.max(1, this.all.nodes() + this.all.relationships()));
		this.nodes.clear();
		this.relationships.clear();
	}

	private boolean write(Writer writer) {
		writer.run("backups/create-nodes", Map.of("rows", this.nodes))
			.forEach((row) -> this.ids.put(row.get("number").asLong(), row.get("id").asString()));
		writer.runForEach("backups/create-relationships", this.relationships.stream());
		return true;
	}

	/** The nodes' numbers by their new ids. */
	Map<String, Long> numbers() {
		Map<String, Long> numbers = new HashMap<>();
		this.ids.forEach((number, id) -> numbers.put(id, number));
		return numbers;
	}

}
