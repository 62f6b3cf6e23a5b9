package org.citygraph.imports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.database.Writer;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
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
		this.database = database.unlimited();
		this.writers = writers;
	}

	/**
	 * Imports a file.
	 * @throws SourceUnreadable if it is no such network, or contradicts the graph
	 */
	public NetworkReport load(Path file, Progress progress) {
		return load(file, ImportMode.ADD, progress);
	}

	/**
	 * Imports a file, or only looks.
	 * @throws SourceUnreadable as above
	 */
	public NetworkReport load(Path file, ImportMode mode, Progress progress) {
		ExportedNetwork network = ExportedNetwork.open(file);
		Map<String, Dataset> datasets = datasets(network, file);
		return this.turns.inTurn(
				() -> Changes.notedIfBroken(this.database, mode, () -> loadInTurn(network, datasets, mode, progress)));
	}

	private static Map<String, Dataset> datasets(ExportedNetwork network, Path file) {
		try {
			Map<String, Dataset> datasets = new TreeMap<>();
			network.datasets().forEach((name, properties) -> datasets.put(name, dataset(name, properties)));
			return datasets;
		}
		catch (IllegalArgumentException ex) {
			throw new SourceUnreadable("%s: nothing was imported: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	private static Dataset dataset(String name, Map<String, Object> properties) {
		return new Dataset(name, String.valueOf(properties.get("title")), String.valueOf(properties.get("licence")),
				Optional.ofNullable(properties.get("edition")).map(String::valueOf));
	}

	private NetworkReport loadInTurn(ExportedNetwork network, Map<String, Dataset> datasets, ImportMode mode,
			Progress progress) {
		try (GraphWriter writer = this.writers.open(mode)) {
			Set<String> loaded = new HashSet<>(datasets.keySet());
			this.database.read("imports/dataset-names", Map.of())
				.forEach((row) -> loaded.add(row.get("name").asString()));
			NetworkReport.Tally documents = begin(network, datasets.values(), mode);
			NetworkReport.Tally entities = new NetworkEntities(this.database, writer, mode, progress, datasets.keySet(),
					loaded)
				.write(network);
			NetworkReport.Tally facts = new NetworkFacts(this.database, writer, mode, progress,
					mode.dryRun() ? loaded : withFacts(loaded))
				.write(network);
			NetworkReport report = new NetworkReport(List.copyOf(datasets.keySet()), entities, facts, documents);
			if (!mode.dryRun()) {
				this.database.write((transaction) -> end(network, datasets, report, transaction));
			}
			return report;
		}
	}

	private Set<String> withFacts(Set<String> loaded) {
		return loaded.stream()
			.filter((name) -> !this.database.read("imports/any-fact", Map.of("dataset", name)).isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	private NetworkReport.Tally begin(ExportedNetwork network, Collection<Dataset> datasets, ImportMode mode) {
		if (mode.dryRun()) {
			return this.database.reading((reader) -> NetworkDocuments.of(network, reader).tally());
		}
		NetworkReport.Tally documents = this.database.write((transaction) -> {
			NetworkDocuments compared = NetworkDocuments.of(network, transaction);
			datasets.forEach((dataset) -> transaction.run("imports/begin-dataset", dataset.properties()));
			transaction.run("imports/data-changed", Map.of());
			compared.write(transaction);
			return compared.tally();
		});
		// Plans made for an emptier graph would scan this one.
		this.database.run("CALL db.prepareForReplanning()");
		return documents;
	}

	private static boolean end(ExportedNetwork network, Map<String, Dataset> datasets, NetworkReport report,
			Writer transaction) {
		boolean changed = report.changedAnything();
		network.datasets().forEach((name, properties) -> {
			if (changed) {
				transaction.run("imports/count-facts", Map.of("dataset", name));
			}
			Map<String, Object> told = new HashMap<>(properties);
			told.remove("loadedAt");
			long documents = network.documents().stream().filter((row) -> name.equals(row.get("dataset"))).count();
			transaction.run("imports/restore-dataset",
					Map.of("name", name, "properties", told, "documents", documents, "changed", changed, "version",
							Versions.of(Objects.requireNonNull(datasets.get(name)), transaction)));
		});
		transaction.run("imports/data-changed", Map.of()); // at least, they are complete
		return true;
	}

}
