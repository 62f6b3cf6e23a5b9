package org.citygraph.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.database.Writer;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Brings a network that Citygraph exported as JSON back into a graph: all its data sets
 * with their entities, facts, documents and themes. Ids are the same everywhere, so that
 * whatever is there already is joined by its id. The file is read through before anything
 * is written; then it is written in batches, and one that was broken off is run again and
 * goes on. The same file twice changes nothing. Of the built-in data, the program's own
 * version is loaded again over another one from a file, by {@link SeedData#load}.
 */
@Component
public class NetworkImports {

	private final Database database;

	private final GraphWriters writers;

	private final WriteTurns turns;

	NetworkImports(Database database, GraphWriters writers, WriteTurns turns) {
		this.turns = turns;
		this.database = database;
		this.writers = writers;
	}

	/**
	 * Imports a file.
	 * @throws SourceUnreadable if it is no such network, or contradicts the graph
	 */
	public NetworkReport load(Path file, Progress progress) {
		ExportedNetwork network = ExportedNetwork.open(file);
		return this.turns.inTurn(() -> loadInTurn(network, progress));
	}

	private NetworkReport loadInTurn(ExportedNetwork network, Progress progress) {
		try (GraphWriter writer = this.writers.open(ImportMode.ADD)) {
			return load(network, writer, progress);
		}
	}

	private NetworkReport load(ExportedNetwork network, GraphWriter writer, Progress progress) {
		Set<String> datasets = network.datasets().keySet();
		Set<String> loaded = new HashSet<>(datasets);
		this.database.read("imports/dataset-names", Map.of()).forEach((row) -> loaded.add(row.get("name").asString()));
		NetworkReport.Tally documents = this.database.write((transaction) -> begin(network, transaction));
		// Plans made for an emptier graph would scan this one.
		this.database.run("CALL db.prepareForReplanning()");
		NetworkReport.Tally entities = new NetworkEntities(this.database, writer, progress, datasets, loaded)
			.write(network);
		NetworkReport.Tally facts = new NetworkFacts(this.database, writer, progress, withFacts(loaded)).write(network);
		NetworkReport report = new NetworkReport(List.copyOf(datasets), entities, facts, documents);
		this.database.write((transaction) -> end(network, report, transaction));
		return report;
	}

	private Set<String> withFacts(Set<String> loaded) {
		return loaded.stream()
			.filter((name) -> !this.database.read("imports/any-fact", Map.of("dataset", name)).isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static NetworkReport.Tally begin(ExportedNetwork network, Writer transaction) {
		transaction.run("imports/one-at-a-time", Map.of());
		Map<String, Record> before = new HashMap<>();
		transaction.run("imports/known-documents", Map.of("ids", ids(network.documents())))
			.forEach((row) -> before.put(row.get("id").asString(), row));
		List<Map<String, Object>> different = network.documents()
			.stream()
			.filter((document) -> differs(document, before.get(String.valueOf(document.get("id")))))
			.toList();
		network.datasets()
			.forEach((name, properties) -> transaction.run("imports/begin-dataset",
					dataset(name, properties).properties()));
		transaction.runForEach("imports/merge-themes", missing(network.themes(), transaction));
		transaction.runForEach("imports/merge-documents", different.stream());
		if (different.stream().anyMatch((document) -> SeedData.DATASET.name().equals(document.get("dataset")))) {
			transaction.run("imports/note-seed", Map.of("hash", "")); // load our own
																		// again
		}
		long changed = different.stream()
			.filter((document) -> before.containsKey(String.valueOf(document.get("id"))))
			.count();
		return new NetworkReport.Tally(different.size() - changed, changed,
				network.documents().size() - different.size());
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

	/** Themes that are there belong to the program's own vocabulary. */
	private static Stream<Map<String, Object>> missing(Collection<Map<String, Object>> themes, Writer transaction) {
		Set<String> known = new HashSet<>();
		transaction.run("imports/known-nodes", Map.of("ids", ids(themes)))
			.forEach((row) -> known.add(row.get("id").asString()));
		return themes.stream().filter((theme) -> !known.contains(String.valueOf(theme.get("id"))));
	}

	private static boolean end(ExportedNetwork network, NetworkReport report, Writer transaction) {
		boolean changed = report.changedAnything();
		network.datasets().forEach((name, properties) -> {
			if (changed) {
				transaction.run("imports/count-facts", Map.of("dataset", name));
			}
			Map<String, Object> told = new HashMap<>(properties);
			told.remove("loadedAt");
			long documents = network.documents().stream().filter((row) -> name.equals(row.get("dataset"))).count();
			transaction.run("imports/restore-dataset", Map.of("name", name, "properties", told, "documents", documents,
					"changed", changed, "version", Versions.of(dataset(name, properties), transaction)));
		});
		if (changed) {
			transaction.run("imports/data-changed", Map.of());
		}
		return true;
	}

	private static Dataset dataset(String name, Map<String, Object> properties) {
		return new Dataset(name, String.valueOf(properties.get("title")), String.valueOf(properties.get("licence")),
				Optional.ofNullable(properties.get("edition")).map(String::valueOf));
	}

	private static List<String> ids(Collection<Map<String, Object>> rows) {
		return new ArrayList<>(rows.stream().map((row) -> String.valueOf(row.get("id"))).toList());
	}

}
