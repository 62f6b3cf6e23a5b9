package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.database.StatementRunner;
import org.neo4j.driver.Record;

/**
 * Brings the facts of a data set into the graph. Facts that the data set has already are
 * looked up only if it has any.
 */
final class FactImport {

	private final Database database;

	private final GraphWriter writer;

	private final String dataset;

	private final ImportMode mode;

	private boolean someAreThere;

	private long created;

	private final Map<String, Long> createdByDocument = new HashMap<>();

	private long changed;

	private long unchanged;

	FactImport(Database database, GraphWriter writer, String dataset, ImportMode mode) {
		this.database = database;
		this.writer = writer;
		this.dataset = dataset;
		this.mode = mode;
	}

	void begin() {
		this.someAreThere = !this.database.read("imports/any-fact", Map.of("dataset", this.dataset)).isEmpty();
	}

	boolean someAreThere() {
		return this.someAreThere;
	}

	void write(List<NewFact> batch) {
		List<NewFact> missing = this.someAreThere ? missing(batch) : batch;
		if (!missing.isEmpty()) {
			this.writer.facts(missing);
		}
		this.created += missing.size();
		missing.forEach((fact) -> fact.documents()
			.forEach((document) -> this.createdByDocument.merge(document, 1L, Long::sum)));
	}

	/** Those that are not there yet; those that say something else now are changed. */
	private List<NewFact> missing(List<NewFact> batch) {
		Compared compared = this.mode.dryRun() ? this.database.reading((reader) -> compare(batch, there(reader, batch)))
				: this.database.write((transaction) -> {
					Compared found = compare(batch, there(transaction, batch));
					transaction.runForEach("imports/update-facts",
							rows(Stream.concat(found.different().stream(), found.moved().stream())));
					Beginnings.keep(rows(found.superseded()), transaction);
					return found;
				});
		this.changed += compared.different().size();
		this.unchanged += batch.size() - compared.missing().size() - compared.different().size();
		return compared.missing();
	}

	/** A fact that moved says the same in another place of the files. */
	private record Compared(List<NewFact> missing, List<NewFact> different, List<NewFact> moved) {

		Stream<NewFact> superseded() {
			return this.different.stream().filter((fact) -> fact.properties().containsKey("knownTo"));
		}

	}

	private Compared compare(List<NewFact> batch, Map<String, Map<String, Object>> there) {
		List<NewFact> missing = new ArrayList<>();
		List<NewFact> different = new ArrayList<>();
		List<NewFact> moved = new ArrayList<>();
		for (NewFact fact : batch) {
			Map<String, Object> before = there.get(fact.id());
			if (before == null) {
				missing.add(fact);
			}
			else if (!saysTheSame(fact, before)) {
				different.add(fact.keeping(before, "knownTo"));
			}
			else if (this.mode.replace() && !Objects.equals(fact.properties().get("sources"), before.get("sources"))) {
				moved.add(fact.keeping(before, "knownTo"));
			}
		}
		return new Compared(missing, different, moved);
	}

	private static Map<String, Map<String, Object>> there(StatementRunner statements, List<NewFact> batch) {
		Map<String, Map<String, Object>> there = new HashMap<>();
		for (Record row : statements.run("imports/facts-by-ids",
				Map.of("ids", batch.stream().map(NewFact::id).toList()))) {
			there.put(row.get("properties").get("id").asString(), row.get("properties").asMap());
		}
		return there;
	}

	/** Whichever file tells it, the fact is the same. */
	private static boolean saysTheSame(NewFact fact, Map<String, Object> before) {
		Map<String, Object> one = new HashMap<>(fact.properties());
		Map<String, Object> other = new HashMap<>(before);
		List.of("sources", "knownTo").forEach((key) -> {
			one.remove(key);
			other.remove(key);
		});
		return one.equals(other);
	}

	private static Stream<Map<String, Object>> rows(Stream<NewFact> facts) {
		return facts.map((fact) -> Map.of("id", fact.id(), "properties", fact.properties()));
	}

	long created() {
		return this.created;
	}

	/** How many new ones each document states. */
	Stream<Map<String, Object>> createdByDocument() {
		return this.createdByDocument.entrySet()
			.stream()
			.map((entry) -> Map.of("document", entry.getKey(), "facts", entry.getValue()));
	}

	long changed() {
		return this.changed;
	}

	long unchanged() {
		return this.unchanged;
	}

}
