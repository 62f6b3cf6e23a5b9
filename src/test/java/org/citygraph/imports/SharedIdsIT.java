package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.imports.RepeatedId.ListedRow;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of one file that have an id elsewhere in common, and entities that are one. */
@RunningCitygraph
class SharedIdsIT {

	private final SourceImports imports;

	private final DossierImports dossiers;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	private final Api api;

	@TempDir
	Path folder;

	SharedIdsIT(@Autowired SourceImports imports, @Autowired DossierImports dossiers, @Autowired DatasetRemoval removal,
			@Autowired Checks checks, @Autowired Driver driver, @LocalServerPort int port) {
		this.imports = imports;
		this.dossiers = dossiers;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
		this.api = new Api(port);
	}

	@AfterEach
	void takeOut() {
		assertThat(this.checks.run()).allMatch((violations) -> violations.isEmpty());
		List.of("test-one", "test-two", "test-three", "test-four").forEach(this.removal::remove);
		assertThat(cities("Test")).isEmpty();
	}

	@Test
	void rowsOfOneIdAreOneCityWithTheTiesOfBoth() throws IOException {
		String cities = "a,Testona,Fiji,Q990001\nb,Testona Town,,Q990001\nc,Testopolis,Samoa,Q990002\n";
		SourceReport report = load("test-one", cities, "a,c\nb,c\n");
		assertThat(report.created()).isEqualTo(2);
		assertThat(report.repeatedIds()).isEqualTo(new RepeatedIds(1,
				List.of(new RepeatedId("wikidata:Q990001", List.of(new ListedRow("cities.csv", 1, 2, "Testona"),
						new ListedRow("cities.csv", 2, 3, "Testona Town")), true))));
		assertThat(report.doubts()).isEmpty();
		assertThat(cities("Testona")).singleElement().satisfies((city) -> {
			assertThat(Known.texts(city, "names")).containsExactly("Testona", "Testona Town");
			assertThat(Known.texts(city, "externalIds")).containsExactly("test-one:a", "test-one:b");
			assertThat(city).containsEntry("country", "FJ").containsEntry("wikidata", "Q990001");
		});
		assertThat(this.api.get("/api/entities/fj-testona/facts?types=AGREEMENT").at("/total").asInt()).isEqualTo(2);
		List<Map<String, Object>> before = cities("Test");
		assertThat(load("test-one", cities, "a,c\nb,c\n").created()).isZero();
		assertThat(cities("Test")).isEqualTo(before);
	}

	@Test
	void rowsOfOneIdThatContradictEachOtherAreListedAndTheFirstHasTheId() throws IOException {
		String cities = "a,Testona,Fiji,Q990001\nb,Wholly Otherwise,Fiji,Q990001\nc,Testopolis,Samoa,\n";
		SourceReport report = load("test-one", cities, "a,c\nb,c\n");
		assertThat(report.created()).isEqualTo(3);
		assertThat(report.repeatedIds().first()).extracting(RepeatedId::oneEntity).containsExactly(false);
		assertThat(report.doubts()).singleElement()
			.isEqualTo(new Doubt("b", "Wholly Otherwise", List.of("fj-testona"),
					"It has the id wikidata:Q990001 of row 1 (Testona), but has another name.", 0.85));
		assertThat(cities("Wholly").getFirst()).doesNotContainKey("wikidata");
		SourceReport later = load("test-two", "x,Testona,,Q990001\n", "");
		assertThat(later.joined()).isOne();
		assertThat(Known.texts(cities("Testona").getFirst(), "datasets")).containsExactly("test-one", "test-two");

		String asked = this.api.get("/api/resolutions?dataset=test-one").at("/resolutions/0/id").asString();
		assertThat(post("/api/resolutions/" + asked, "{\"decision\": \"merge\"}").status()).isEqualTo(200);
		assertThat(this.api.get("/api/entities/fj-testona/facts?types=AGREEMENT").at("/total").asInt()).isEqualTo(2);
		assertThat(load("test-one", cities, "a,c\nb,c\n").doubts()).isEmpty();
	}

	@Test
	void aPairThatAJoinRevealsIsListedAndMerged() throws IOException {
		load("test-one", "a,Testwien,,Q990003\n", "");
		load("test-two", "b,Testvienna,Fiji,\n", "");
		SourceReport report = load("test-three", "c,Testvienna,Fiji,Q990003\n", "");
		assertThat(report.doubts()).extracting(Doubt::candidates).containsExactly(List.of("fj-testvienna"));
		assertThat(this.api.get("/api/resolutions?dataset=test-three").at("/resolutions/0/entity/id").asString())
			.isEqualTo("zz-testwien");
		assertThat(load("test-three", "c,Testvienna,Fiji,Q990003\n", "").doubts()).isEmpty();
		String asked = this.api.get("/api/resolutions?dataset=test-three").at("/resolutions/0/id").asString();
		assertThat(post("/api/resolutions/" + asked, "{\"decision\": \"merge\"}").status()).isEqualTo(200);
		assertThat(cities("Testvienna")).singleElement().satisfies((city) -> {
			assertThat(city).containsEntry("id", "fj-testvienna");
			assertThat(Known.texts(city, "datasets")).containsExactlyInAnyOrder("test-one", "test-three", "test-two");
		});
	}

	@Test
	void whatADossierNamesKeepsItsIdWhicheverOfBothIsAskedAbout() throws IOException {
		load("test-one", "a,Testkyiv,Ukraine,\n", "");
		load("test-two", "b,Testkyiv,Ukraine,Q1899\n", "");
		String asked = "/api/resolutions/"
				+ this.api.get("/api/resolutions?dataset=test-two").at("/resolutions/0/id").asString();
		assertThat(this.api.get(asked).at("/entity/id").asString()).isEqualTo("ua-kyiv");
		Api.Answer merged = post(asked, "{\"decision\": \"merge\"}");
		assertThat(merged.at("/decisions/0/into").asString()).as(merged.text()).isEqualTo("ua-kyiv");
		assertThat(cities("Testkyiv")).extracting((city) -> city.get("id")).containsExactly("ua-kyiv");
		assertThat(this.api.get("/api/entities/ua-testkyiv").status()).isEqualTo(308);
		assertThat(reconciled("queries", "{'q': {'query': 'ua-testkyiv'}}").at("/q/result/0").toString())
			.contains("\"id\":\"ua-kyiv\"", "\"match\":true");
		assertThat(reconciled("extend", "{'ids': ['ua-testkyiv', 'ua-kyiv'], 'properties': [{'id': 'wikidata'}]}")
			.at("/rows/ua-testkyiv/wikidata/0/str")
			.asString()).isEqualTo("Q1899");
		this.api.send("DELETE", asked + "/decision", "", "Authorization", RunningCitygraph.AUTHORIZATION);
		assertThat(cities("Testkyiv")).extracting((city) -> city.get("id")).containsExactly("ua-kyiv", "ua-testkyiv");
		assertThat(this.api.get(asked).at("/candidates/0/id").asString()).isEqualTo("ua-kyiv");
	}

	/** As those ask who matched their tables before both became one. */
	private Api.Answer reconciled(String field, String json) {
		return this.api.get("/reconcile?" + field + "=" + Api.escaped(json.replace('\'', '"')));
	}

	@Test
	void whatARemovedDataSetAloneToldOfCountriesGoes() throws IOException {
		load("test-one", "a,Testwien,,Q990003\n", "");
		load("test-two", "c,Testvienna,Fiji,Q990003\n", "");
		assertThat(cities("Testwien").getFirst()).containsEntry("country", "FJ")
			.containsEntry("in", List.of("country-fj"));
		load("test-three", "d,Testwien,Fiji,Q990003\n", "");
		this.removal.remove("test-two");
		assertThat(cities("Testwien").getFirst()).containsEntry("country", "FJ")
			.containsEntry("in", List.of("country-fj"));
		this.removal.remove("test-three");
		assertThat(cities("Testwien").getFirst()).doesNotContainKey("country").containsEntry("in", List.of());
	}

	@Test
	void whatTheFirstDataSetAloneToldGoesWithIt() throws IOException {
		load("test-one", "a,Testvienna,Fiji,Q990003\n", "");
		load("test-two", "c,Testwien,,Q990003\n", "");
		load("test-three", "d,Testbecs,,Q990003\n", "");
		this.removal.remove("test-one");
		assertThat(cities("Test")).singleElement().satisfies((city) -> {
			assertThat(city).containsEntry("id", "fj-testvienna")
				.containsEntry("name", "Testwien")
				.containsEntry("names", List.of("Testwien", "Testbecs"))
				.containsEntry("wikidata", "Q990003")
				.containsEntry("in", List.of())
				.doesNotContainKey("country");
		});
		this.removal.remove("test-two");
		assertThat(cities("Test").getFirst()).containsEntry("names", List.of("Testbecs"));
	}

	@Test
	void statementsAttributeEachValueToThoseThatToldIt() throws IOException {
		load("test-one", "a,Testwien,,Q990003\n", "");
		load("test-two", "b,Testvienna,Fiji,Q990003\n", "");
		this.dossiers.load(TestDossiers.dataset("three"), TestDossiers.read("""
				document: {id: doc-test-three, title: A test, publishedOn: '2023-02-10'}
				entities: [{id: ua-kyiv}, {id: zz-testwien, names: [Testbecs], geonames: '990'}]
				facts:
				  - {id: agreement-test-three, type: AGREEMENT, from: zz-testwien, to: ua-kyiv, kind: solidarity,
				     status: signed, paragraphs: [1]}
				"""));
		assertThat(told("zz-testwien")).containsExactlyInAnyOrder("country,FJ,test-two",
				"externalIds,test-one:a,test-one", "externalIds,test-two:b,test-two", "geonames,990,test-three",
				"locatedIn,country-fj,test-two", "name,Testwien,test-one", "names,Testwien,test-one",
				"names,Testvienna,test-two", "names,Testbecs,test-three", "type,City,test-one", "type,City,test-two",
				"type,City,test-three", "wikidata,Q990003,test-one", "wikidata,Q990003,test-two");
		assertThat(told("ua-kyiv")).contains("names,Kyiv,seed")
			.noneMatch((row) -> row.matches("(?!type).*,test-three"));

		load("test-four", "a,Testvienna,Fiji,\n", "");
		assertThat(post("/api/resolutions", "{\"entity\": \"fj-testvienna\", \"into\": \"zz-testwien\"}").text())
			.isNotEmpty();
		assertThat(told("zz-testwien"))
			.contains("names,Testvienna,test-two", "names,Testvienna,test-four", "country,FJ,test-four",
					"externalIds,test-four:a,test-four")
			.doesNotContain("names,Testwien,test-four", "wikidata,Q990003,test-four");
	}

	/** Property, value and data set. */
	private List<String> told(String id) {
		return this.api.get("/api/export/statements")
			.text()
			.lines()
			.filter((row) -> row.startsWith(id + ","))
			.map((row) -> row.substring(id.length() + 1, row.length() - 1))
			.toList();
	}

	private Api.Answer post(String address, String body) {
		return this.api.send("POST", address, body, "Content-Type", "application/json", "Authorization",
				RunningCitygraph.AUTHORIZATION);
	}

	private List<Map<String, Object>> cities(String name) {
		return this.graph.rows("""
				MATCH (city:City)
				WHERE any(name IN city.names WHERE name STARTS WITH $name)
				RETURN city {.*, in: COLLECT { MATCH (city)-[:LOCATED_IN]->(place) RETURN place.id }} AS city
				ORDER BY city.id
				""", Map.of("name", name)).stream().map((row) -> row.get("city").asMap()).toList();
	}

	private SourceReport load(String dataset, String cities, String ties) throws IOException {
		Path network = Files.createDirectories(this.folder.resolve(dataset));
		Files.writeString(network.resolve("cities.csv"), "id,name,country,wikidata\n" + cities);
		Files.writeString(network.resolve("ties.csv"), "from,to\n" + ties);
		return this.imports.load(TestDossiers.dataset(dataset.substring("test-".length())), new CsvNetwork(network),
				this.folder.resolve("rejects.csv"), Progress.UNSEEN);
	}

}
