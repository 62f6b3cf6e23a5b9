package org.citygraph.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.citygraph.Citygraph;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.facts.FactFilter;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DossierImports;
import org.citygraph.imports.ImportMode;
import org.citygraph.imports.NetworkImports;
import org.citygraph.imports.NetworkReport;
import org.citygraph.imports.SeedData;
import org.citygraph.imports.SourceImports;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What was exported as JSON is the same graph when it is imported into another home.
 */
@RunningCitygraph
@Tag("once")
class JsonRoundTripIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final ExportFixture fixture;

	private final Exports exports;

	private final SourceImports sources;

	@TempDir
	Path folder;

	@Autowired
	JsonRoundTripIT(DossierImports imports, Driver driver, Exports exports, SourceImports sources) {
		this.fixture = new ExportFixture(imports, driver);
		this.exports = exports;
		this.sources = sources;
	}

	@AfterEach
	void forget() {
		this.fixture.forget();
	}

	@Test
	void anExportedNetworkImportedIntoAnotherHomeIsEqual() throws Exception {
		this.fixture.load();
		loadNetwork();
		Path whole = export(this.exports, "whole.json", null);
		Path part = export(this.exports, "part.json", ExportFixture.DATASET);
		this.fixture.forget();
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(Citygraph.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run("--citygraph.home=" + this.folder.resolve("home"), "--citygraph.embedded.bolt-port=0")) {
			other.getBean(SeedData.class).load();
			toldWhatABadNameIs(other, part);
			importsOneDataSet(other, part);
			importsTheWhole(other, whole);
			changesNothingAgain(other, whole);
			notesWhatItWroteBeforeItBrokeOff(other, whole);
			assertThat(other.getBean(SeedData.class).load()).isEmpty();
			keepsItsOwnBuiltInData(other, whole);
			tellsItsOwnBuiltInFactsAgain(other, whole);
			refusesAnotherTownOfTheSameId(other, whole);
			leavesOtherDataSetsAlone(other, part);
		}
	}

	private void toldWhatABadNameIs(ConfigurableApplicationContext other, Path part) throws IOException {
		Path renamed = Files.writeString(this.folder.resolve("bad.json"),
				Files.readString(part).replace("test-network\"", "No name\""));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> load(other, renamed))
			.withMessageContaining("nothing was imported: 'No name' is not a data set's name");
	}

	private void importsOneDataSet(ConfigurableApplicationContext other, Path part) throws IOException {
		NetworkReport tried = tries(other, part);
		NetworkReport report = load(other, part);
		assertThat(tried).isEqualTo(report);
		assertThat(report.datasets()).containsExactly(ExportFixture.DATASET);
		assertThat(report.facts()).isEqualTo(new NetworkReport.Tally(ExportFixture.FACTS.size(), 0, 0));
		assertThat(report.documents().created()).isEqualTo(2);
		assertKeepsAllRules(other);
		assertThat(other.getBean(Datasets.class).all()).extracting((dataset) -> dataset.name() + dataset.complete())
			.containsExactly("seedtrue", "test-networktrue");
	}

	private void importsTheWhole(ConfigurableApplicationContext other, Path whole) throws IOException {
		JsonNode before = JSON.readTree(whole.toFile());
		NetworkReport tried = tries(other, whole);
		NetworkReport report = load(other, whole);
		assertThat(tried).isEqualTo(report);
		assertThat(report.facts().read()).isEqualTo(before.path("links").size());
		assertThat(report.facts().created()).isEqualTo(2);
		assertThat(report.facts().changed()).isZero();
		assertThat(report.entities().read())
			.isEqualTo(before.path("nodes").valueStream().filter((node) -> !"Theme".equals(type(node))).count());
		assertKeepsAllRules(other);
		JsonNode after = JSON.readTree(export(other.getBean(Exports.class), "after.json", null).toFile());
		for (String list : List.of("nodes", "links", "themes", "documents", "datasets")) {
			assertThat(sorted(after.path(list))).isEqualTo(sorted(before.path(list))).isNotEmpty();
		}
		assertThat(after.at("/graph/datasets")).isEqualTo(before.at("/graph/datasets"));
		assertThat(after.at("/graph/types")).isEqualTo(before.at("/graph/types"));
	}

	/** A dry run, which leaves everything as it is. */
	private NetworkReport tries(ConfigurableApplicationContext other, Path file) throws IOException {
		Driver driver = other.getBean(Driver.class);
		List<Map<String, Object>> before = everything(driver);
		NetworkReport report = other.getBean(NetworkImports.class)
			.load(file, new ImportMode(false, true), Progress.UNSEEN);
		assertThat(everything(driver)).isEqualTo(before);
		return report;
	}

	private static List<Map<String, Object>> everything(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("""
					CALL () {
					  MATCH (n)
					  RETURN properties(n) AS properties, labels(n) AS kind
					  UNION ALL
					  MATCH (a)-[r]->(b)
					  RETURN properties(r) AS properties, [a.id, type(r), b.id] AS kind
					}
					RETURN kind, properties
					ORDER BY kind, properties.id, properties.name
					""").list((row) -> row.asMap());
		}
	}

	/** Answers that were computed halfway are old, and so is that it was not complete. */
	private void changesNothingAgain(ConfigurableApplicationContext other, Path whole) {
		JsonNode before = JSON.readTree(export(other.getBean(Exports.class), "once.json", null).toFile());
		Datasets datasets = other.getBean(Datasets.class);
		NetworkReport report = other.getBean(NetworkImports.class)
			.load(whole, (stage, done, share) -> assertThat(datasets.all()).noneMatch(LoadedDataset::complete));
		assertThat(datasets.all()).allMatch(LoadedDataset::complete);
		assertThat(List.of(report.entities(), report.facts(), report.documents()))
			.allMatch((tally) -> tally.created() == 0 && tally.changed() == 0 && tally.unchanged() > 0);
		JsonNode after = JSON.readTree(export(other.getBean(Exports.class), "twice.json", null).toFile());
		assertThat(((ObjectNode) after).without("graph")).isEqualTo(((ObjectNode) before).without("graph"));
	}

	private void notesWhatItWroteBeforeItBrokeOff(ConfigurableApplicationContext other, Path whole) {
		Datasets datasets = other.getBean(Datasets.class);
		AtomicLong halfway = new AtomicLong();
		assertThatThrownBy(() -> other.getBean(NetworkImports.class).load(whole, (stage, done, share) -> {
			halfway.set(datasets.state().changes());
			throw new IllegalStateException("Broken off");
		})).hasMessage("Broken off");
		assertThat(datasets.state().changes()).isGreaterThan(halfway.get());
		load(other, whole);
	}

	private void keepsItsOwnBuiltInData(ConfigurableApplicationContext other, Path whole) throws IOException {
		String older = Files.readString(whole)
			.replaceFirst("(\"dataset\":\"seed\",\"factCount\":\\d+,\"hash\":\").{4}", "$1older");
		NetworkReport report = load(other, Files.writeString(this.folder.resolve("older.json"), older));
		assertThat(report.documents().changed()).isEqualTo(1);
		assertThat(other.getBean(SeedData.class).load()).isPresent();
		assertThat(other.getBean(SeedData.class).load()).isEmpty();
		JsonNode documents = JSON.readTree(export(other.getBean(Exports.class), "own.json", null).toFile())
			.path("documents");
		assertThat(sorted(documents)).isEqualTo(sorted(JSON.readTree(whole.toFile()).path("documents")));
	}

	private void tellsItsOwnBuiltInFactsAgain(ConfigurableApplicationContext other, Path whole) throws IOException {
		JsonNode network = JSON.readTree(whole.toFile());
		ObjectNode fact = (ObjectNode) network.path("links")
			.valueStream()
			.filter((link) -> link.path("dataset").asString("").equals("seed") && link.has("kind"))
			.findFirst()
			.orElseThrow();
		fact.put("title", "Forged");
		Path forged = Files.writeString(this.folder.resolve("forged.json"), network.toString());
		assertThat(load(other, forged).facts().changed()).isOne();
		assertThat(Files.readString(export(other.getBean(Exports.class), "forged-here.json", null))).contains("Forged");
		assertThat(other.getBean(SeedData.class).load()).isPresent();
		JsonNode own = JSON.readTree(export(other.getBean(Exports.class), "unforged.json", null).toFile());
		JsonNode before = JSON.readTree(whole.toFile());
		for (String list : List.of("links", "documents", "datasets")) {
			assertThat(sorted(own.path(list))).isEqualTo(sorted(before.path(list)));
		}
	}

	private void refusesAnotherTownOfTheSameId(ConfigurableApplicationContext other, Path whole) throws IOException {
		Path another = Files.writeString(this.folder.resolve("another.json"),
				Files.readString(whole).replace("\"Q1844\"", "\"Q99\"").replace("test-csv:b", "test-csv:elsewhere"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> load(other, another))
			.withMessageContaining("another than the one of that id here: its wikidata is Q99 there and Q1844 here");
		load(other, whole);
	}

	private void leavesOtherDataSetsAlone(ConfigurableApplicationContext other, Path part) throws IOException {
		String text = Files.readString(part).replace("test-network\"", "test-other\"");
		Path renamed = Files.writeString(this.folder.resolve("renamed.json"), text);
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> load(other, renamed))
			.withMessageContaining("is of the data set 'test-network' here and of 'test-other' in the file");
		assertThat(other.getBean(Datasets.class).all()).hasSize(3);
		Path documentsToo = Files.writeString(renamed, text.replace("doc-test-", "doc-other-"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> tries(other, documentsToo))
			.withMessageContaining("is of the data set 'test-network' here and of 'test-other' in the file.")
			.withMessageContaining("would stop there");
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> load(other, documentsToo))
			.withMessageContaining("A fact of the file has the id of a fact that is here already");
		assertThat(JSON.readTree(export(other.getBean(Exports.class), "still.json", ExportFixture.DATASET).toFile())
			.path("links")).hasSize(ExportFixture.FACTS.size());
	}

	private static NetworkReport load(ConfigurableApplicationContext other, Path file) {
		return other.getBean(NetworkImports.class).load(file, Progress.UNSEEN);
	}

	private static void assertKeepsAllRules(ConfigurableApplicationContext other) {
		assertThat(other.getBean(Checks.class).run()).hasSizeGreaterThan(30).allMatch(Violations::isEmpty);
	}

	/**
	 * Joins a city of the built-in data and brings ids, numbers and a country of its own.
	 */
	private void loadNetwork() throws IOException {
		Path network = Files.createDirectory(this.folder.resolve("network"));
		Files.writeString(network.resolve("cities.csv"), """
				id,name,country,latitude,longitude,population,wikidata,geonames
				a,Kijów,UA,,,,Q1899,
				b,Test Vaduz,Liechtenstein,47.14,9.52,5696,Q1844,3042030
				c,Test Nowhere,,,,,,
				""");
		Files.writeString(network.resolve("ties.csv"), """
				from,to,kind,stated
				a,b,friendship,1999-05
				b,c,twinning,
				""");
		this.sources.load(new Dataset("test-csv", "A test of round trips", "CC-BY-4.0"), new CsvNetwork(network),
				ImportMode.ADD, Optional.of(this.folder.resolve("rejects.csv")), Progress.UNSEEN);
	}

	private Path export(Exports from, String name, @Nullable String dataset) {
		Path file = this.folder.resolve(name);
		from.export(new FactFilter(null, null, null, dataset, null, null), new Countries(Set.of()),
				ExportTarget.of(ExportFormat.JSON, file, false), Progress.UNSEEN);
		return file;
	}

	private static String type(JsonNode node) {
		return node.path("type").asString();
	}

	/** Whatever order it came in; when a data set was loaded is each home's own. */
	private static List<String> sorted(JsonNode list) {
		Stream<JsonNode> rows = list.valueStream().map((row) -> ((ObjectNode) row).without("loadedAt"));
		return rows.map((row) -> JSON.convertValue(row, Map.class)).map(Object::toString).sorted().toList();
	}

}
