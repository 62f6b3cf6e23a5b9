package org.citygraph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherers;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.citygraph.graph.Citation;
import org.citygraph.graph.EntityType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What an earlier version of a data set told and its files no longer tell. Taking it out
 * again goes on where it was broken off.
 */
final class Leftovers {

	private static final int BATCH = 10_000;

	private final Database database;

	private final String dataset;

	/** Ids of entities that rows were split off as, which no row tells. */
	private final Set<String> splits;

	private final boolean dryRun;

	Leftovers(Database database, String dataset, Set<String> splits, boolean dryRun) {
		this.database = database;
		this.dataset = dataset;
		this.splits = splits;
		this.dryRun = dryRun;
	}

	/**
	 * Takes it out.
	 * @param factsTold whether a fact of that id is told
	 * @param entities ids of entities that are told
	 * @param keys the data set's own ids of them
	 * @param documents those that are imported
	 */
	Removed remove(Predicate<String> factsTold, Set<String> entities, Set<String> keys, List<String> documents) {
		List<Map<String, Object>> facts = facts(factsTold);
		List<Map<String, Object>> unlisted = entities(entities, keys);
		if (this.dryRun) {
			return new Removed(facts.size(), unlisted.stream().filter(Leftovers::wouldGo).count());
		}
		inBatches(facts, (writer, batch) -> {
			writer.runForEach("imports/reopen-superseded",
					batch.stream().filter((row) -> !"".equals(row.get("supersedes"))));
			writer.runForEach("imports/delete-facts", batch.stream());
			writer.run("imports/data-changed", Map.of());
		});
		this.database.write((writer) -> writer.run("imports/hand-accords-on", Map.of("dataset", this.dataset, "told",
				entities.stream().filter(EntityType.ACCORD::acceptsId).toList())));
		inBatches(unlisted, (writer, batch) -> writer.runForEach("imports/unlist-entities", batch.stream()));
		this.database.write((writer) -> writer.run("imports/unlist-empty-places", Map.of("dataset", this.dataset)));
		long removed = DatasetRemoval.repeat(this.database, "imports/remove-unlisted", this.dataset);
		List<Map<String, Object>> stale = staleQuestions(keys, documents);
		this.database.write((writer) -> {
			writer.run("imports/list-places", Map.of());
			writer.runForEach("resolutions/withdraw", stale.stream());
			writer.run("resolutions/remove-orphans", Map.of());
			return writer.run("imports/remove-documents", Map.of("dataset", this.dataset, "kept", documents));
		});
		return new Removed(facts.size(), removed);
	}

	private List<Map<String, Object>> facts(Predicate<String> told) {
		return rows("imports/facts-of-dataset", (row) -> !told.test(row.get("id").asString()),
				(row) -> Map.of("id", row.get("id").asString(), "supersedes", row.get("supersedes").asString("")));
	}

	/**
	 * Those of which it tells nothing any more, or no longer under all of its own ids.
	 */
	private List<Map<String, Object>> entities(Set<String> told, Set<String> keys) {
		Predicate<String> stays = (id) -> !id.startsWith(this.dataset + ":") || this.splits.contains(id)
				|| keys.contains(id.substring(this.dataset.length() + 1));
		return rows("imports/entities-of-dataset",
				(row) -> !told.contains(row.get("id").asString()) || !externalIds(row).stream().allMatch(stays),
				(row) -> Map.of("id", row.get("id").asString(), "dataset", this.dataset, "listed",
						told.contains(row.get("id").asString()), "externalIds",
						externalIds(row).stream().filter(stays).toList(), "alone", row.get("alone").asBoolean()));
	}

	/** Over rows that are no longer there. */
	private List<Map<String, Object>> staleQuestions(Set<String> keys, List<String> documents) {
		return rows("resolutions/open-rows",
				(row) -> !keys.contains(row.get("key").asString()) || !isFrom(row.get("source").asString(), documents),
				(row) -> Map.of("id", row.get("id").asString()));
	}

	private static boolean isFrom(String source, List<String> documents) {
		return source.isEmpty() || documents.contains(Citation.of(source).document());
	}

	private static List<String> externalIds(Record row) {
		return row.get("externalIds").asList(Value::asString, List.of());
	}

	private static boolean wouldGo(Map<String, Object> entity) {
		return Boolean.TRUE.equals(entity.get("alone")) && Boolean.FALSE.equals(entity.get("listed"));
	}

	/** Read row by row, since most are told. */
	private List<Map<String, Object>> rows(String statement, Predicate<Record> chosen,
			Function<Record, Map<String, Object>> row) {
		return this.database.reading((reader) -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			reader.stream(statement, Map.of("dataset", this.dataset), (record) -> {
				if (chosen.test(record)) {
					rows.add(row.apply(record));
				}
			});
			return rows;
		});
	}

	private void inBatches(List<Map<String, Object>> rows, Work work) {
		rows.stream().gather(Gatherers.windowFixed(BATCH)).forEach((batch) -> this.database.write((writer) -> {
			work.write(writer, batch);
			return true;
		}));
	}

	private interface Work {

		void write(Writer writer, List<Map<String, Object>> batch);

	}

}
