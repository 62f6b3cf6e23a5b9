package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a later edition of one data set changes of a city that another lists, too. The
 * first tells a place and a population, the second another population and a name.
 */
@RunningCitygraph
class SharedEntitiesIT {

	private static final ImportMode REPLACE = new ImportMode(true, false);

	private static final String FIRST = "Testby,Poland,10.5,20.5,1000,";

	private static final String SECOND = "Testby,Poland,,,2000,Q990000077";

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	@TempDir
	Path folder;

	SharedEntitiesIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal, @Autowired Checks checks,
			@Autowired Driver driver) {
		this.imports = imports;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
	}

	@AfterEach
	void takeOut() {
		this.removal.remove("test-first");
		this.removal.remove("test-second");
	}

	@Test
	void whatTheFirstToldIsReplacedAndElseWhatTheSecondTells() throws IOException {
		loadBoth();
		load("test-first", "Testby,Poland,11.5,20.5,,", REPLACE);
		assertThat(city()).containsEntry("latitude", 11.5)
			.containsEntry("longitude", 20.5)
			.containsEntry("population", 2000L)
			.containsEntry("wikidata", "Q990000077");
		load("test-first", FIRST, REPLACE);
		assertThat(city()).containsEntry("latitude", 10.5).containsEntry("population", 1000L);
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void whatTheSecondAddedIsReplacedAndTheRestStays() throws IOException {
		loadBoth();
		load("test-second", "Testby,Poland,44.5,33.5,3000,Q990000078", REPLACE);
		assertThat(city()).containsEntry("latitude", 10.5)
			.containsEntry("population", 1000L)
			.containsEntry("wikidata", "Q990000078");
		load("test-second", "Testby,Poland,44.5,33.5,,", REPLACE);
		assertThat(city()).doesNotContainKey("wikidata").containsEntry("population", 1000L);
		load("test-first", "Testby,Poland,,,,", REPLACE);
		assertThat(city()).containsEntry("latitude", 44.5).doesNotContainKey("population");
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void aNameThatIsToldNoLongerGoesUnlessTheOtherTellsIt() throws IOException {
		loadBoth();
		load("test-first", "Testbyborg,Poland,10.5,20.5,1000,", REPLACE);
		assertThat(city()).containsEntry("name", "Testby").containsEntry("names", List.of("Testby", "Testbyborg"));
		load("test-first", "Testbystad,Poland,10.5,20.5,1000,", REPLACE);
		assertThat(city()).containsEntry("names", List.of("Testby", "Testbystad"));
		load("test-second", "Testbystad,Poland,,,2000,", REPLACE);
		assertThat(city()).containsEntry("name", "Testbystad").containsEntry("names", List.of("Testbystad"));
		assertThat(this.graph.rows("MATCH (e:Entity {name: 'Testbystad'}) RETURN e.keys AS keys", Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("keys").asList()).containsExactly("testbystad"));
	}

	@Test
	void theCountryIsTheOneThatTheFirstTellsNow() throws IOException {
		loadBoth();
		load("test-first", "Testby,Andorra,10.5,20.5,1000,", REPLACE);
		assertThat(city()).containsEntry("country", "AD");
		assertThat(
				this.graph.rows("MATCH (:Entity {name: 'Testby'})-[:LOCATED_IN]->(p) RETURN p.code AS code", Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("code").asString()).isEqualTo("AD"));
		assertThat(brokenRules()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "test-first", "test-second" })
	void theSameFilesChangeNothing(String dataset) throws IOException {
		loadBoth();
		List<Map<String, Object>> before = this.graph.snapshot();
		load(dataset, dataset.equals("test-first") ? FIRST : SECOND, REPLACE);
		assertThat(this.graph.snapshot()).isEqualTo(before);
	}

	@Test
	void oneThatIsRemovedTakesWithItWhatItToldInTheEnd() throws IOException {
		loadBoth();
		load("test-first", "Testby,Poland,11.5,21.5,4000,", REPLACE);
		this.removal.remove("test-first");
		assertThat(city()).doesNotContainKeys("latitude", "longitude").containsEntry("population", 2000L);
	}

	private void loadBoth() throws IOException {
		load("test-first", FIRST, ImportMode.ADD);
		load("test-second", SECOND, ImportMode.ADD);
		assertThat(city()).containsEntry("datasets", List.of("test-first", "test-second"));
	}

	private void load(String dataset, String city, ImportMode mode) throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"),
				"id,name,country,latitude,longitude,population,wikidata\nA," + city + "\nB,Testholm,Poland,,,,\n");
		Files.writeString(this.folder.resolve("ties.csv"), "from,to\nA,B\n");
		this.imports.load(new Dataset(dataset, "A test", "CC0-1.0", Optional.empty()), new CsvNetwork(this.folder),
				mode, Optional.empty(), Progress.UNSEEN);
	}

	private Map<String, Object> city() {
		return this.graph
			.rows("MATCH (e:Entity) WHERE any(id IN e.externalIds WHERE id = 'test-first:A' OR id = 'test-second:A') "
					+ "RETURN properties(e) AS city", Map.of())
			.getFirst()
			.get("city")
			.asMap();
	}

	private List<Violations> brokenRules() {
		return this.checks.run().stream().filter((violations) -> !violations.isEmpty()).toList();
	}

}
