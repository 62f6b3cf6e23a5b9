package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.citygraph.database.Writer;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The documents and themes of an exported network beside those that are there.
 *
 * @param different documents that are new or of other content
 * @param changed how many of them are there already
 * @param unchanged how many are there as they are
 */
record NetworkDocuments(ExportedNetwork network, List<Map<String, Object>> different, long changed, long unchanged) {

	/**
	 * Compares them.
	 * @throws SourceUnreadable if one is another data set's here
	 */
	static NetworkDocuments of(ExportedNetwork network, StatementRunner statements) {
		Map<String, Record> before = new HashMap<>();
		statements.run("imports/known-documents", Map.of("ids", ids(network.documents())))
			.forEach((row) -> before.put(row.get("id").asString(), row));
		List<Map<String, Object>> different = network.documents()
			.stream()
			.filter((document) -> differs(document, before.get(String.valueOf(document.get("id")))))
			.toList();
		long changed = different.stream()
			.filter((document) -> before.containsKey(String.valueOf(document.get("id"))))
			.count();
		return new NetworkDocuments(network, different, changed, network.documents().size() - different.size());
	}

	private static boolean differs(Map<String, Object> document, @Nullable Record before) {
		if (before == null) {
			return true;
		}
		String dataset = before.get("dataset").asString();
		if (!dataset.equals(document.get("dataset"))) {
			throw new SourceUnreadable(
					"The document '%s' is of the data set '%s' here and of '%s' in the file; nothing was imported."
						.formatted(document.get("id"), dataset, document.get("dataset")));
		}
		return !before.get("hash").asString().equals(document.getOrDefault("hash", ""));
	}

	NetworkReport.Tally tally() {
		return new NetworkReport.Tally(this.different.size() - this.changed, this.changed, this.unchanged);
	}

	void write(Writer transaction) {
		transaction.runForEach("imports/merge-themes", missingThemes(transaction));
		transaction.runForEach("imports/merge-documents", this.different.stream());
		if (this.different.stream().anyMatch((document) -> SeedData.DATASET.name().equals(document.get("dataset")))) {
			transaction.run("imports/note-seed", Map.of("hash", "")); // load our own
																		// again
		}
	}

	/** Themes that are there belong to the program's own vocabulary. */
	private Stream<Map<String, Object>> missingThemes(Writer transaction) {
		Set<String> known = new HashSet<>();
		transaction.run("imports/known-nodes", Map.of("ids", ids(this.network.themes())))
			.forEach((row) -> known.add(row.get("id").asString()));
		return this.network.themes().stream().filter((theme) -> !known.contains(String.valueOf(theme.get("id"))));
	}

	private static List<String> ids(Collection<Map<String, Object>> rows) {
		return rows.stream().map((row) -> String.valueOf(row.get("id"))).toList();
	}

}
