package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.sources.Claim;

/**
 * Rows of a data set whose entities were merged into others: which facts they tell is
 * kept, so that those go with them if that is undone.
 */
final class MergedRows {

	/** The facts of a row's entity, and those that name it beside their parties. */
	private record Told(List<String> facts, List<String> named) {
	}

	private final String dataset;

	/** By the data set's own ids. */
	private final Map<String, Told> byKey = new HashMap<>();

	private MergedRows(String dataset) {
		this.dataset = dataset;
	}

	static MergedRows of(String dataset, Database database) {
		MergedRows rows = new MergedRows(dataset);
		database.read("imports/merged-rows", Map.of("dataset", dataset))
			.forEach((row) -> rows.byKey.put(row.get("row").asString().substring(dataset.length() + 1),
					new Told(new ArrayList<>(), new ArrayList<>())));
		return rows;
	}

	boolean contains(String key) {
		return this.byKey.containsKey(key);
	}

	void add(Claim claim, NewFact fact) {
		if (this.byKey.isEmpty()) {
			return;
		}
		Stream.of(claim.from(), claim.to()).forEach((key) -> {
			Told told = this.byKey.get(key);
			if (told != null) {
				told.facts().add(fact.id());
			}
		});
		Known.texts(claim.own(), "signatories").forEach((key) -> {
			Told told = this.byKey.get(key);
			if (told != null) {
				told.named().add(fact.id());
			}
		});
	}

	/** To be written when the facts are there. */
	void note(Database database) {
		database.write((writer) -> {
			writer.runForEach("resolutions/note-facts",
					this.byKey.entrySet()
						.stream()
						.map((entry) -> Map.of("row", this.dataset + ":" + entry.getKey(), "facts",
								entry.getValue().facts(), "named", entry.getValue().named())));
			return true;
		});
	}

}
