package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.neo4j.driver.Record;

/**
 * Brings the facts of a data set into the graph. Facts that the data set has already are
 * looked up only if it has any.
 */
final class FactImport {

	private final Database database;

	private final GraphWriter writer;

	private final String dataset;

	private final Progress progress;

	private boolean someAreThere;

	private long created;

	private long changed;

	private long unchanged;

	FactImport(Database database, GraphWriter writer, String dataset, Progress progress) {
		this.database = database;
		this.writer = writer;
		this.dataset = dataset;
		this.progress = progress;
	}

	void begin() {
		this.someAreThere = !this.database.read("imports/any-fact", Map.of("dataset", this.dataset)).isEmpty();
	}

	void write(List<NewFact> batch) {
		List<NewFact> missing = this.someAreThere ? missing(batch) : batch;
		if (!missing.isEmpty()) {
			this.writer.facts(missing);
		}
		this.created += missing.size();
		this.progress.reached("facts", this.created + this.changed + this.unchanged);
	}

	/** Those that are not there yet; those that say something else now are changed. */
	private List<NewFact> missing(List<NewFact> batch) {
		Compared compared = this.database.write((transaction) -> {
			Compared found = compare(batch, there(transaction, batch));
			transaction.runForEach("imports/update-facts", rows(found.different()));
			return found;
		});
		this.changed += compared.different().size();
		this.unchanged += batch.size() - compared.missing().size() - compared.different().size();
		return compared.missing();
	}

	private record Compared(List<NewFact> missing, List<NewFact> different) {
	}

	private static Compared compare(List<NewFact> batch, Map<String, Map<String, Object>> there) {
		List<NewFact> missing = new ArrayList<>();
		List<NewFact> different = new ArrayList<>();
		for (NewFact fact : batch) {
			Map<String, Object> before = there.get(fact.id());
			if (before == null) {
				missing.add(fact);
			}
			else if (!saysTheSame(fact, before)) {
				different.add(fact);
			}
		}
		return new Compared(missing, different);
	}

	private static Map<String, Map<String, Object>> there(Writer transaction, List<NewFact> batch) {
		Map<String, Map<String, Object>> there = new HashMap<>();
		for (Record row : transaction.run("imports/facts-by-ids",
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

	private static Stream<Map<String, Object>> rows(List<NewFact> facts) {
		return facts.stream().map((fact) -> Map.of("id", fact.id(), "properties", fact.properties()));
	}

	long created() {
		return this.created;
	}

	long changed() {
		return this.changed;
	}

	long unchanged() {
		return this.unchanged;
	}

}
