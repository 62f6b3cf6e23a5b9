package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.database.Database;
import org.citygraph.graph.FactType;
import org.citygraph.nodelink.ExportedFact;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.graphdb.ConstraintViolationException;

/**
 * Brings the facts of an exported network into the graph. One of the same id that is
 * there becomes what the file tells.
 */
final class NetworkFacts {

	private static final int BATCH = 20_000;

	private final Database database;

	private final GraphWriter writer;

	private final ImportMode mode;

	private final Progress progress;

	private final Set<String> there;

	private List<ExportedFact> batch = new ArrayList<>(BATCH);

	private NetworkReport.Tally tally = NetworkReport.Tally.NONE;

	/**
	 * For a graph.
	 * @param there the data sets whose facts may be there; others' are not looked up
	 */
	NetworkFacts(Database database, GraphWriter writer, ImportMode mode, Progress progress, Set<String> there) {
		this.database = database;
		this.writer = writer;
		this.mode = mode;
		this.progress = progress;
		this.there = there;
	}

	/**
	 * Writes all of them.
	 * @throws SourceUnreadable if one has the id of another data set's fact
	 */
	NetworkReport.Tally write(ExportedNetwork network) {
		try {
			network.facts((fact) -> {
				this.batch.add(fact);
				if (this.batch.size() == BATCH) {
					writeBatch();
				}
			});
			writeBatch();
			this.writer.flush();
			return this.tally;
		}
		catch (ConstraintViolationException ex) {
			throw taken(ex);
		}
		catch (ClientException ex) {
			throw ex.code().endsWith("ConstraintValidationFailed") ? taken(ex) : ex;
		}
	}

	private SourceUnreadable taken(RuntimeException cause) {
		return new SourceUnreadable(
				"A fact of the file has the id of a fact that is here already, of another data set: %s. %s"
					.formatted(cause.getMessage(), stopped()),
				cause);
	}

	private void writeBatch() {
		Map<String, ExportedFact> before = there();
		List<ExportedFact> changed = this.batch.stream()
			.filter((fact) -> before.containsKey(fact.id()) && !fact.equals(before.get(fact.id())))
			.toList();
		List<ExportedFact> created = this.batch.stream().filter((fact) -> !before.containsKey(fact.id())).toList();
		if (!this.mode.dryRun()) {
			if (Stream.concat(changed.stream(), created.stream()).anyMatch(NetworkFacts::isBuiltIn)) {
				forgetSeed();
			}
			replace(changed);
			create(created);
		}
		this.tally = this.tally.plus(created.size(), changed.size(), before.size() - changed.size());
		this.batch = new ArrayList<>(BATCH);
		this.progress.reached("facts", this.tally.read(), Double.NaN);
	}

	private static boolean isBuiltIn(ExportedFact fact) {
		return SeedData.DATASET.name().equals(fact.properties().get("dataset"));
	}

	/**
	 * Whoever has a token may not rewrite what the program itself tells; it is forgotten
	 * first, so that it is told again though the import is broken off.
	 */
	private void forgetSeed() {
		this.database.write((writer) -> writer.run("imports/forget-seed", Map.of("dataset", SeedData.DATASET.name())));
	}

	private Map<String, ExportedFact> there() {
		Map<String, ExportedFact> there = new HashMap<>();
		Map<String, ExportedFact> byId = new HashMap<>();
		this.batch.stream()
			.filter((fact) -> this.there.contains(String.valueOf(fact.properties().get("dataset"))))
			.forEach((fact) -> byId.put(fact.id(), fact));
		if (byId.isEmpty()) {
			return there;
		}
		for (Record row : this.database.read("imports/parties-by-ids", Map.of("ids", List.copyOf(byId.keySet())))) {
			Map<String, Object> properties = row.get("properties").asMap();
			String id = String.valueOf(properties.get("id"));
			requireSameDataset(byId.get(id), properties);
			there.put(id, new ExportedFact(FactType.valueOf(row.get("type").asString()), id, row.get("from").asString(),
					row.get("to").asString(), properties));
		}
		return there;
	}

	/** Another data set's facts are not ours to change. */
	private void requireSameDataset(@Nullable ExportedFact fact, Map<String, Object> before) {
		if (fact != null && !Objects.equals(fact.properties().get("dataset"), before.get("dataset"))) {
			throw new SourceUnreadable("The fact '%s' is of the data set '%s' here and of '%s' in the file. %s"
				.formatted(fact.id(), before.get("dataset"), fact.properties().get("dataset"), stopped()));
		}
	}

	private String stopped() {
		return this.mode.stopped() + (this.mode.dryRun() ? "" : " Its data sets are not complete.");
	}

	/** An edge keeps its ends and type for life, so that another takes its place. */
	private void replace(List<ExportedFact> changed) {
		this.database.write((transaction) -> {
			transaction.runForEach("imports/delete-facts", changed.stream().map((fact) -> Map.of("id", fact.id())));
			transaction.runForEach("imports/create-facts", changed.stream().map(NetworkFacts::row));
			Beginnings.keep(changed.stream()
				.filter((fact) -> fact.properties().containsKey("knownTo"))
				.map((fact) -> Map.of("id", fact.id())), transaction);
			return true;
		});
	}

	/** Few end at themes, which the fast way does not know. */
	private void create(List<ExportedFact> created) {
		Set<String> themes = Set.of("SEEKS", "OFFERS");
		this.database.write((transaction) -> {
			transaction.runForEach("imports/create-facts",
					created.stream().filter((fact) -> themes.contains(fact.type().name())).map(NetworkFacts::row));
			return true;
		});
		List<NewFact> between = created.stream()
			.filter((fact) -> !themes.contains(fact.type().name()))
			.map((fact) -> new NewFact(fact.type(), fact.from(), fact.to(), fact.properties()))
			.toList();
		if (!between.isEmpty()) {
			this.writer.facts(between);
		}
	}

	private static Map<String, Object> row(ExportedFact fact) {
		return Map.of("type", fact.type().name(), "from", fact.from(), "to", fact.to(), "properties",
				fact.properties());
	}

}
