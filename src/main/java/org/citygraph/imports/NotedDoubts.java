package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.database.Database;
import org.citygraph.resolution.Doubt;
import org.citygraph.resolution.Doubts;
import org.citygraph.resolution.Subject;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Doubts of an import, noted before it writes entities and asked when it ends: of rows
 * that a run wrote which broke off, the next one has no doubts of its own.
 */
final class NotedDoubts {

	private NotedDoubts() {
	}

	/**
	 * Notes them, and adds to them what an earlier run noted of rows that are still told.
	 */
	static void keep(String dataset, Collection<Subject> subjects, Doubts doubts, Database database) {
		List<Doubt> noted = database.read("imports/noted-doubts", Map.of("dataset", dataset))
			.stream()
			.map(NotedDoubts::doubt)
			.toList();
		if (!noted.isEmpty()) {
			Set<String> open = subjects.stream().map(Subject::key).collect(Collectors.toSet());
			doubts.likeliest().forEach((doubt) -> open.remove(doubt.key()));
			noted.stream().filter((doubt) -> open.contains(doubt.key())).forEach(doubts::add);
		}
		database.write((writer) -> {
			writer.run("imports/forget-doubts", Map.of("dataset", dataset));
			writer.runForEach("imports/note-doubts", doubts.likeliest().stream().map((doubt) -> row(dataset, doubt)));
			return true;
		});
	}

	private static Map<String, Object> row(String dataset, Doubt doubt) {
		Map<String, Object> row = new HashMap<>(
				Map.of("dataset", dataset, "key", doubt.key(), "name", doubt.name(), "candidates", doubt.candidates(),
						"why", doubt.why(), "likelihood", doubt.likelihood(), "overEntity", doubt.overEntity()));
		doubt.source().ifPresent((source) -> row.put("source", source));
		return row;
	}

	private static Doubt doubt(Record row) {
		return new Doubt(row.get("key").asString(), row.get("name").asString(),
				row.get("candidates").asList(Value::asString), row.get("why").asString(),
				row.get("likelihood").asDouble(), Optional.ofNullable(row.get("source").asString(null)),
				row.get("overEntity").asBoolean());
	}

}
