package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.dossier.Dossier;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Doubt;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Imports that are tried only, and those that replace a data set. */
@RunningCitygraph
class ImportModesIT {

	private static final ImportMode REPLACE = new ImportMode(true, false);

	private static final ImportMode TRY = new ImportMode(false, true);

	private static final ImportMode TRY_REPLACE = new ImportMode(true, true);

	private static final String NAME = "test-modes";

	private static final String CITIES = """
			id,name,country,population
			K,Kiev,Ukraine,
			A,Testville,Poland,1000
			B,Testburg,Germany,2000
			C,Testport,Andorra,3000
			""";

	private static final String TIES = """
			from,to,stated
			K,A,1999
			A,B,2001
			B,C,
			K,C,
			K,K,
			""";

	private static final String NEW_CITIES = """
			id,name,country,population
			A,Testville,Poland,1500
			K,Kiev,Ukraine,
			B,Testburgh,Austria,
			D,Testham,Germany,
			""";

	private static final String NEW_TIES = """
			from,to,stated,status
			A,B,2001,dormant
			K,A,1999,
			B,D,,
			""";

	private final SourceImports imports;

	private final DossierImports dossiers;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	private final Api api;

	@TempDir
	Path folder;

	ImportModesIT(@Autowired SourceImports imports, @Autowired DossierImports dossiers,
			@Autowired DatasetRemoval removal, @Autowired Checks checks, @Autowired Driver driver,
			@LocalServerPort int port) {
		this.imports = imports;
		this.dossiers = dossiers;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
		this.api = new Api(port);
	}

	@BeforeEach
	void begin() {
		write(CITIES, TIES);
	}

	@AfterEach
	void takeOut() {
		List.of(NAME, NAME + "-fresh", NAME + "-other", "test-dossiers").forEach(this.removal::remove);
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void aDryRunReportsWhatTheImportDoesAndChangesNothing() {
		List<Map<String, Object>> before = this.graph.snapshot();
		long changes = changes();
		SourceReport tried = load(NAME, TRY);
		assertThat(this.graph.snapshot()).isEqualTo(before);
		assertThat(changes()).isEqualTo(changes);
		assertThat(this.api.get("/api/datasets").text()).doesNotContain(NAME);
		assertThat(rejects()).doesNotExist();
		assertThat(tried.rejects()).isEmpty();
		assertThat(tried.firstRejects())
			.containsExactly(new RejectedRow("ties.csv", 6, "ties 'K' with itself", "K,K,"));
		SourceReport real = load(NAME, ImportMode.ADD);
		assertThat(real.facts()).isEqualTo(4);
		assertThat(real.rejects()).contains(rejects());
		assertThat(tried).usingRecursiveComparison().ignoringFields("rejects").isEqualTo(real);
	}

	@Test
	void aRowThatNamesWhomNoRowListsIsRejectedAsItWasRead() throws IOException {
		write(CITIES, TIES.replace("stated", "title") + "X,\"A\",\"one, two\"\n");
		assertThat(load(NAME, ImportMode.ADD).firstRejects())
			.contains(new RejectedRow("ties.csv", 7, "names 'X', which no row lists", "X,A,\"one, two\""));
		assertThat(Files.readString(rejects())).contains("\"X,A,\"\"one, two\"\"\"");
	}

	@Test
	void aDryRunOverWhatIsThereCountsAsTheImportDoes() {
		load(NAME, ImportMode.ADD);
		write(NEW_CITIES, NEW_TIES);
		List<Map<String, Object>> before = this.graph.snapshot();
		SourceReport tried = load(NAME, TRY_REPLACE);
		assertThat(this.graph.snapshot()).isEqualTo(before);
		SourceReport real = load(NAME, REPLACE);
		assertThat(real.removed()).isEqualTo(new Removed(2, 2)); // Testport, and Andorra
		assertThat(List.of(real.facts(), real.changed(), real.unchanged())).containsExactly(1L, 1L, 1L);
		assertThat(tried).usingRecursiveComparison().ignoringFields("rejects").isEqualTo(real);
	}

	@Test
	void aDryRunTellsDoubtsAndWhatCannotBeRead() throws IOException {
		write(CITIES.replace("Kiev", "Rockford, Illinois").replace("Testville,Poland", "Poznań,"), TIES);
		SourceReport tried = load(NAME, TRY);
		assertThat(tried.doubts()).extracting(Doubt::name).contains("Poznań");
		Files.delete(this.folder.resolve("ties.csv"));
		assertThatThrownBy(() -> load(NAME, TRY)).isInstanceOf(SourceUnreadable.class);
	}

	@Test
	void afterAReplacementTheDataSetIsWhatItWouldBeIfItWereNew() {
		load(NAME, ImportMode.ADD);
		write(NEW_CITIES, NEW_TIES);
		load(NAME, REPLACE);
		assertThat(brokenRules()).isEmpty();
		List<Map<String, Object>> replaced = told(NAME);
		this.removal.remove(NAME);
		load(NAME, ImportMode.ADD);
		assertThat(replaced).isEqualTo(told(NAME)).isNotEmpty();
	}

	@Test
	void aReplacementLeavesOtherDataSetsAlone() {
		load(NAME + "-other", ImportMode.ADD);
		load(NAME, ImportMode.ADD);
		List<Map<String, Object>> before = told(NAME + "-other");
		write(NEW_CITIES.replace("Testburgh", "Testburg"), NEW_TIES); // spellings are
																		// shared
		SourceReport report = load(NAME, REPLACE);
		assertThat(report.removed().facts()).isEqualTo(2);
		assertThat(told(NAME + "-other")).isEqualTo(before);
		assertThat(brokenRules()).isEmpty();
		assertThat(this.graph.rows("MATCH (e:Entity {name: 'Testport'}) RETURN e.datasets AS datasets", Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("datasets").asList()).containsExactly(NAME + "-other"));
	}

	@Test
	void aReplacementKeepsWhatAnotherDataSetSupersedes() {
		load(NAME, ImportMode.ADD);
		this.graph
			.rows("MATCH (a)-[r:AGREEMENT {dataset: $name}]->(b) WITH a, r, b LIMIT 1 SET r.knownTo = date('2024-05-01') "
					+ "CREATE (a)-[:AGREEMENT {id: 'agreement-test-newer', dataset: 'test-newer', supersedes: r.id}]->(b)",
					Map.of("name", NAME));
		write(NEW_CITIES, NEW_TIES);
		load(NAME, REPLACE);
		assertThat(this.graph.rows("MATCH ()-[newer:AGREEMENT {id: 'agreement-test-newer'}]->() "
				+ "MATCH ()-[older:AGREEMENT {id: newer.supersedes}]->() RETURN older.id AS id", Map.of()))
			.hasSize(1);
		List<Violations> broken = brokenRules();
		this.graph.rows("MATCH ()-[r:AGREEMENT {id: 'agreement-test-newer'}]->() DELETE r", Map.of());
		assertThat(broken).extracting(Violations::check).doesNotContain("sources-exist", "entity-datasets");
	}

	@Test
	void aDateThatALaterEditionCorrectsIsThatOfWhatSupersedesTheFact() {
		load(NAME, ImportMode.ADD);
		this.graph.rows("MATCH (a)-[r:AGREEMENT {dataset: $name, stated: '1999'}]->(b) "
				+ "SET r.stated = '1998', r.knownTo = date('2024-05-01') "
				+ "CREATE (a)-[:AGREEMENT {id: 'agreement-test-newer', dataset: 'test-newer', supersedes: r.id,"
				+ " stated: '1998', statedBy: r.id}]->(b)", Map.of("name", NAME));
		write(CITIES, TIES + "C,A,\n");
		load(NAME, ImportMode.ADD);
		Map<String, Object> newer = this.graph.fact("agreement-test-newer");
		this.graph.rows("MATCH ()-[r:AGREEMENT {id: 'agreement-test-newer'}]->() DELETE r", Map.of());
		assertThat(newer).containsEntry("stated", "1999").containsKey("validFrom");
	}

	@Test
	void aReplacementByTheSameFilesTouchesNothing() {
		load(NAME, ImportMode.ADD);
		List<Map<String, Object>> before = this.graph.snapshot();
		SourceReport report = load(NAME, REPLACE);
		assertThat(report.unchanged()).isEqualTo(4);
		assertThat(report.removed()).isEqualTo(Removed.NOTHING);
		assertThat(this.graph.snapshot()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "'id,name\nA,\n,Testburg\n', 'All rows are rejected (cities.csv, line 2: has no ''name'')'",
			"'id,name\n', 'All rows are rejected (ties.csv, line 2: names ''K'', which no row lists)'" })
	void aReplacementOfWhichNoRowIsAcceptedIsRefusedAndChangesNothing(String cities, String why) {
		load(NAME, ImportMode.ADD);
		List<Map<String, Object>> before = this.graph.snapshot();
		write(cities, TIES);
		for (ImportMode mode : List.of(REPLACE, TRY_REPLACE)) {
			assertThatThrownBy(() -> load(NAME, mode)).isInstanceOf(SourceUnreadable.class)
				.hasMessageStartingWith(why)
				.hasMessageContaining("so the data set 'test-modes' stays as it is. Mend the rows, or remove");
			assertThat(this.graph.snapshot()).isEqualTo(before);
		}
		assertThat(rejects()).content().contains("ties.csv,2,\"names 'K', which no row lists\",\"K,A,1999\"");
		write(cities.lines().findFirst().orElseThrow() + "\n", "from,to\n");
		assertThatThrownBy(() -> load(NAME, REPLACE)).hasMessageStartingWith("The files hold no row");
		assertThat(this.graph.snapshot()).isEqualTo(before);
	}

	@Test
	void aReplacementThatTellsNoFactKeepsThoseOfBefore() {
		load(NAME, ImportMode.ADD);
		String facts = "MATCH ()-[r:AGREEMENT {dataset: $name}]->() RETURN properties(r) AS r ORDER BY r.id";
		List<Record> before = this.graph.rows(facts, Map.of("name", NAME));
		write(CITIES + ",Nameless,,\n", TIES.replace("stated", "kind").replaceAll(",[0-9]*\n", ",Partners\n"));
		for (ImportMode mode : List.of(TRY_REPLACE, REPLACE)) {
			assertThatThrownBy(() -> load(NAME, mode)).isInstanceOf(SourceUnreadable.class)
				.hasMessageStartingWith("All rows that tell facts are rejected (such as ties.csv, line 2: the kind")
				.hasMessageContaining("so the data set 'test-modes' keeps the facts that it had"
						+ (mode.dryRun() ? ". Mend" : " and counts as incomplete. Mend"));
		}
		assertThat(this.graph.rows(facts, Map.of("name", NAME))).isEqualTo(before).hasSize(4);
		assertThat(dataset().get("complete")).isEqualTo(false);
	}

	@Test
	void aReplacementThatBrokeOffIsNotCompleteAndCanBeRunAgain() {
		load(NAME, ImportMode.ADD);
		write(NEW_CITIES, NEW_TIES);
		Progress breaksOff = (stage, done, share) -> {
			if (stage.contains("facts")) {
				throw new IllegalStateException("Broken off");
			}
		};
		assertThatThrownBy(() -> load(NAME, REPLACE, breaksOff)).hasMessage("Broken off");
		assertThat(dataset().get("complete")).isEqualTo(false);
		load(NAME, REPLACE);
		assertThat(dataset().get("complete")).isEqualTo(true);
		List<Map<String, Object>> replaced = told(NAME);
		this.removal.remove(NAME);
		load(NAME, ImportMode.ADD);
		assertThat(replaced).isEqualTo(told(NAME));
	}

	@Test
	void theUsersOwnLabelStandsBesideTheVersion() {
		this.imports.load(new Dataset(NAME, "A test", "CC0-1.0", Optional.of("2013")), new CsvNetwork(this.folder),
				ImportMode.ADD, Optional.empty(), Progress.UNSEEN);
		String text = this.api.get("/api/datasets").text();
		assertThat(text).contains("\"edition\":\"2013\"");
		assertThat(String.valueOf(dataset().get("version"))).matches("[0-9a-f]{16}");
	}

	@Test
	void progressIsToldByTheBytesRead() {
		write(CITIES, TIES + "K,A,\n".repeat(200_000));
		AtomicInteger looks = new AtomicInteger();
		double[] last = { 0 };
		load(NAME, TRY, (stage, done, share) -> {
			if (stage.equals("rows of facts")) {
				assertThat(share).isBetween(last[0], 1.0);
				last[0] = share;
				looks.incrementAndGet();
			}
		});
		assertThat(last[0]).isEqualTo(1);
		assertThat(looks.get()).isGreaterThan(10);
	}

	@Test
	void whatIsNotToldOfADataSetAgainStays() {
		load(new Dataset(NAME, "A test", "CC0-1.0", Optional.of("2013")));
		Dataset untold = new Dataset(NAME, NAME, "unknown");
		load(untold);
		assertThat(dataset()).containsEntry("title", "A test")
			.containsEntry("licence", "CC0-1.0")
			.containsEntry("edition", "2013");
		write(NEW_CITIES, NEW_TIES);
		load(untold);
		assertThat(dataset()).containsEntry("licence", "CC0-1.0").doesNotContainKey("edition");
	}

	@Test
	void citiesWithoutTiesBreakNoRule() {
		write(CITIES, "from,to\n");
		assertThat(load(NAME, ImportMode.ADD).accepted()).isEqualTo(4);
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void dossiersAreTriedAndReplacedToo() {
		Dataset dataset = new Dataset("test-dossiers", "A test", "CC0-1.0");
		List<Map<String, Object>> empty = this.graph.snapshot();
		ImportReport tried = this.dossiers.load(dataset, dossier("one", "Oneville"), TRY);
		assertThat(this.graph.snapshot()).isEqualTo(empty);
		assertThat(this.dossiers.load(dataset, dossier("one", "Oneville"))).isEqualTo(tried);
		assertThat(tried.accepted()).isOne();
		ImportReport replaced = this.dossiers.load(dataset, dossier("two", "Twoville"), REPLACE);
		assertThat(replaced.removed()).isOne();
		assertThat(this.graph
			.rows("MATCH (n:Entity|Document) WHERE n.dataset = 'test-dossiers' OR 'test-dossiers' IN n.datasets "
					+ "RETURN n.id AS id ORDER BY id", Map.of()))
			.extracting((row) -> row.get("id").asString())
			.containsExactly("de-two", "doc-test-two", "ua-kyiv");
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void placesThatLayInEachOtherGoTogether() throws IOException {
		Dataset dataset = new Dataset("test-places", "A test", "CC0-1.0");
		Path file = Files.writeString(this.folder.resolve("places.yaml"),
				"""
						document: {id: doc-test-places, title: A test, publishedOn: '2023-02-10'}
						entities:
						  - {id: ua-kyiv}
						  - {id: fj-nadi, type: City, name: Nadi, in: [fj-ba-province]}
						  - {id: fj-ba-province, type: Region, name: Ba Province, in: [fj-west-division]}
						  - {id: fj-west-division, type: Region, name: West Division, in: [country-fj]}
						  - {id: country-fj, type: Country, name: Fiji, code: FJ}
						facts:
						  - {id: agreement-test-places, type: AGREEMENT, from: fj-nadi, to: ua-kyiv, kind: solidarity, status: signed,
						     paragraphs: [1]}
						""");
		this.dossiers.load(dataset, DossierFiles.read(file));
		this.dossiers.load(dataset, dossier("two", "Twoville"), REPLACE);
		List<Violations> broken = brokenRules();
		boolean fijiIsThere = !this.graph.rows("MATCH (e:Entity {id: 'country-fj'}) RETURN e.id", Map.of()).isEmpty();
		this.removal.remove("test-places");
		assertThat(broken).isEmpty();
		assertThat(fijiIsThere).isFalse();
	}

	@Test
	void whatIsToldOfUnchangedDossiersIsKept() {
		this.dossiers.load(new Dataset("test-told", "test-told", "unknown"), dossier("one", "Oneville"));
		this.dossiers.load(new Dataset("test-told", "Told", "CC-BY-4.0"), dossier("one", "Oneville"));
		Map<String, Object> told = this.graph
			.rows("MATCH (d:Dataset {name: 'test-told'}) RETURN properties(d) AS properties", Map.of())
			.getFirst()
			.get("properties")
			.asMap();
		this.removal.remove("test-told");
		assertThat(told).containsEntry("title", "Told").containsEntry("licence", "CC-BY-4.0");
	}

	private List<Dossier> dossier(String id, String name) {
		try {
			Path file = Files.writeString(this.folder.resolve("dossier.yaml"), """
					document: {id: doc-test-%1$s, title: A test, publishedOn: '2023-02-10'}
					entities: [{id: ua-kyiv}, {id: de-%1$s, type: City, name: %2$s, in: [country-de]}]
					facts:
					  - {id: agreement-test-%1$s, type: AGREEMENT, from: de-%1$s, to: ua-kyiv, kind: solidarity,
					     status: signed, paragraphs: [1]}
					""".formatted(id, name));
			return DossierFiles.read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All that a data set tells, by its own ids, since others never change. */
	private List<Map<String, Object>> told(String dataset) {
		return this.graph.rows("""
				CALL () {
				  MATCH (n:Entity|Document)
				  WHERE $dataset IN n.datasets OR n.dataset = $dataset
				  WITH n, [id IN n.externalIds WHERE id STARTS WITH $dataset + ':'] AS own
				  RETURN coalesce(own[0], n.id) AS id, n {.*, id: null, datasets: null, externalIds: own} AS properties,
				    COLLECT { MATCH (n)-[:LOCATED_IN]->(p) RETURN p.id ORDER BY p.id } AS places
				  UNION ALL
				  MATCH ()-[r {dataset: $dataset}]->()
				  RETURN r.id AS id, properties(r) AS properties, [] AS places
				}
				RETURN id, properties, places
				ORDER BY id
				""", Map.of("dataset", dataset)).stream().map(Record::asMap).toList();
	}

	private Map<String, Object> dataset() {
		return this.graph
			.rows("MATCH (d:Dataset {name: $name}) RETURN properties(d) AS properties", Map.of("name", NAME))
			.getFirst()
			.get("properties")
			.asMap();
	}

	private long changes() {
		return this.graph.rows("MATCH (s:DataState) RETURN s.changes AS changes", Map.of())
			.getFirst()
			.get("changes")
			.asLong();
	}

	private Path rejects() {
		return this.folder.resolve("rejects.csv");
	}

	private void write(String cities, String ties) {
		try {
			Files.writeString(this.folder.resolve("cities.csv"), cities);
			Files.writeString(this.folder.resolve("ties.csv"), ties);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SourceReport load(String name, ImportMode mode) {
		return load(name, mode, Progress.UNSEEN);
	}

	private SourceReport load(String name, ImportMode mode, Progress progress) {
		return this.imports.load(new Dataset(name, "A test", "CC0-1.0"), new CsvNetwork(this.folder), mode,
				Optional.of(rejects()), progress);
	}

	private void load(Dataset dataset) {
		this.imports.load(dataset, new CsvNetwork(this.folder), ImportMode.ADD, Optional.of(rejects()),
				Progress.UNSEEN);
	}

	private List<Violations> brokenRules() {
		return this.checks.run().stream().filter((violations) -> !violations.isEmpty()).toList();
	}

}
