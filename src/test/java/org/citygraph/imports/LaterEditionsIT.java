package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.citynetworks.JointStatement;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.nodelink.ExportedNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.sources.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people decided, and what they are asked, when a later edition comes. */
@RunningCitygraph
class LaterEditionsIT {

	private static final ImportMode REPLACE = new ImportMode(true, false);

	private static final String MAYORS = """
			city_name,country,wikidata_id,mayor_name,mayor_title
			San Test,Honduras,Q990000001,Ann Ex,Mayor
			Saint Test,Honduras,Q990000001,Bo Why,Mayor
			""";

	private static final String SIGNATORIES = "city_name,country,mayor_name\nTestalpha,Honduras,\n"
			+ "Testbeta,Honduras,\nTestgamma,Honduras,\n";

	private final SourceImports imports;

	private final DossierImports dossiers;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	private final Api api;

	@TempDir
	Path folder;

	LaterEditionsIT(@Autowired SourceImports imports, @Autowired DossierImports dossiers,
			@Autowired DatasetRemoval removal, @Autowired Checks checks, @Autowired Driver driver,
			@LocalServerPort int port) {
		this.imports = imports;
		this.dossiers = dossiers;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
		this.api = new Api(port);
	}

	@AfterEach
	void takeOut() {
		List.of("place", "three", "two", "one").forEach((name) -> this.removal.remove("test-" + name));
		assertThat(brokenRules()).isEmpty();
	}

	@Test
	void aRowThatWasSplitOffStaysSoAndListedAfterAReplacement() throws IOException {
		sign(MAYORS, ImportMode.ADD);
		JsonNode question = only(questions("test-one", "open"));
		String own = decide(question, "{\"decision\": \"separate\"}").at("/entity/id").asString();
		List<String> facts = facts(own);
		assertThat(facts).hasSize(2); // the office and the signature
		List<Map<String, Object>> before = this.graph.snapshot();
		assertThat(sign(MAYORS, REPLACE).removed()).isEqualTo(Removed.NOTHING);
		assertThat(this.graph.snapshot()).isEqualTo(before);
		assertThat(datasets(own)).containsExactly("test-one");

		sign(MAYORS.replace("San Test", "Test Town,Honduras,,,\nSan Test"), REPLACE);
		assertThat(datasets(own)).containsExactly("test-one");
		assertThat(facts(own)).isEqualTo(facts);
		assertThat(questions("test-one", "open")).isEmpty();
		assertThat(brokenRules()).isEmpty();

		sign(MAYORS.replaceFirst("Saint.*\n", ""), REPLACE);
		assertThat(this.api.get("/api/entities/" + own).status()).isEqualTo(404);
	}

	@Test
	void anAccordThatAnotherDataSetTellsIsThatOnesOnceItsOwnIsRemoved() throws IOException {
		sign("one", SIGNATORIES, ImportMode.ADD);
		sign("two", SIGNATORIES, ImportMode.ADD);
		this.removal.remove("test-one");
		assertThat(brokenRules()).isEmpty();
		assertThat(this.graph.rows("MATCH (a:Accord {dataset: 'test-two'}) RETURN a.datasets AS datasets", Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("datasets").asList()).containsExactly("test-two"));
		assertThat(sign("two", SIGNATORIES, ImportMode.ADD).changed()).isZero();
	}

	@Test
	void anAccordThatAnotherDataSetTellsStaysThatOnesWhereTheFirstIsReplaced() throws IOException {
		sign("one", SIGNATORIES, ImportMode.ADD);
		sign("two", SIGNATORIES, ImportMode.ADD);
		assertThat(exported("test-two").documents().stream().map((document) -> document.get("dataset")))
			.containsOnly("test-two");
		sign("one", "Another test", SIGNATORIES, REPLACE);
		assertThat(brokenRules()).isEmpty();
		assertThat(this.graph.rows("MATCH (a:Accord {title: 'The test'}) RETURN a.dataset AS dataset", Map.of()))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("dataset").asString()).isEqualTo("test-two"));
	}

	/** It can be opened only if it holds all that it names. */
	private ExportedNetwork exported(String dataset) throws IOException {
		return ExportedNetwork.open(Files.writeString(this.folder.resolve("exported.json"),
				this.api.get("/api/export/json?dataset=" + dataset).text()));
	}

	@Test
	void aCountryInWhichNothingLiesAnyMoreGoes() throws IOException {
		load("test-one", "s,Testfield,,,,Q990000021\n", "", ImportMode.ADD);
		load("test-two", "s,Testfield,Fiji,,,Q990000021\n", "", ImportMode.ADD);
		load("test-three", "s,Testfield,Fiji,,,Q990000021\nt,Testpool,Fiji,,,\n", "", ImportMode.ADD);
		this.removal.remove("test-two");
		this.removal.remove("test-three");
		assertThat(brokenRules()).isEmpty();
		assertThat(this.api.get("/api/entities/country-fj").status()).isEqualTo(404);
	}

	@Test
	void questionsOverWhatIsNoLongerThereAreGone() throws IOException {
		load("test-one", "s,Testfield,USA,39.8,-89.6,Q990000011\n", "", ImportMode.ADD);
		String cities = "s,Testfield,USA,42.1,-72.6,Q990000012\nt,Testpool,USA,,,\n";
		load("test-two", cities.replace(",Q990000012", ","), "", ImportMode.ADD);
		String asked = only(questions("test-two", "open")).at("/entity/id").asString();
		load("test-two", cities, "", ImportMode.ADD);
		load("test-three", "x,Testfield,USA,42.1,-72.6,Q990000012\n", "", ImportMode.ADD);
		assertThat(questions("test-two", "open")).hasSize(1);
		load("test-two", "t,Testpool,USA,,,\n", "", REPLACE);
		assertThat(datasets(asked)).containsExactly("test-three");
		assertThat(questions("test-two", "open")).isEmpty();
	}

	@Test
	void aQuestionWhoseOnlyCandidateIsGoneIsGone() throws IOException {
		load("test-one", "s,Testfield,USA,39.8,-89.6,\n", "", ImportMode.ADD);
		load("test-two", "s,Testfield,USA,42.1,-72.6,\n", "", ImportMode.ADD);
		assertThat(questions("test-two", "open")).hasSize(1);
		this.removal.remove("test-one");
		assertThat(questions("test-two", "open")).isEmpty();
	}

	@Test
	void anIdThatComesLaterAndIsAnothersIsAsked() throws IOException {
		load("test-one", "a,Aaville,Germany,,,\n", "", ImportMode.ADD);
		load("test-two", "b,Bbville,Germany,,,Q990000021\n", "", ImportMode.ADD);
		for (ImportMode mode : List.of(ImportMode.ADD, REPLACE)) {
			load("test-one", "a,Aaville,Germany,,,Q990000021\n", "", mode);
			JsonNode question = only(questions("test-one", "open"));
			assertThat(question.at("/why").asString()).contains("an id elsewhere that another entity has");
			assertThat(question.at("/entity/id").asString()).isEqualTo("de-aaville");
			assertThat(question.at("/candidates/0/id").asString()).isEqualTo("de-bbville");
			assertThat(this.api.get("/api/entities/de-aaville").at("/entity/externalIds").has("wikidata")).isFalse();
		}
		decide(only(questions("test-one", "open")), "{\"decision\": \"merge\"}");
		assertThat(load("test-one", "a,Aaville,Germany,,,Q990000021\n", "", REPLACE).doubts()).isEmpty();
		assertThat(this.api.get("/api/entities/de-aaville").header("Location")).isEqualTo("/api/entities/de-bbville");
	}

	@Test
	void whatRowsTellBetweenAMergeAndItsUndoIsTheirs() throws IOException {
		String cities = "a,Aaville,Germany,,,\nc,Ccville,Germany,,,\nd,Ddville,Germany,,,\ne,Eeville,Germany,,,\n";
		load("test-one", cities, "a,c\n", ImportMode.ADD);
		Answer first = merge("de-aaville", "de-ddville");
		Answer second = merge("de-ddville", "de-eeville");
		load("test-one", cities, "a,c\nc,d\n", ImportMode.ADD);
		load("test-one", cities, "a,c\nc,d\n", REPLACE);
		assertThat(partners("de-ccville")).containsExactly("de-eeville", "de-eeville");
		undo(second);
		assertThat(partners("de-ccville")).containsExactly("de-ddville", "de-ddville");
		undo(first);
		assertThat(partners("de-ccville")).containsExactlyInAnyOrder("de-aaville", "de-ddville");
		List<Map<String, Object>> before = this.graph.snapshot();
		load("test-one", cities, "a,c\nc,d\n", REPLACE);
		assertThat(this.graph.snapshot()).isEqualTo(before);
		assertThat(this.api.get("/api/entities/de-eeville").at("/entity/name").asString()).isEqualTo("Eeville");
	}

	@Test
	void mergesInAChainAreUndoneOneByOne() throws IOException {
		String cities = "a,Aaville,Germany,,,Q990000031\nb,Bbville,,,,\nc,Ccville,,,,\nd,Ddville,,,,\n";
		load("test-one", cities, "a,d\n", ImportMode.ADD);
		this.dossiers.load(TestDossiers.dataset("place"), TestDossiers.read("""
				document: {id: doc-test-place, title: A test, publishedOn: '2024-05-01'}
				entities:
				  - {id: org-test-inside, type: Organisation, name: Insiders, in: [de-aaville]}
				  - {id: ua-kyiv}
				facts:
				  - {id: agreement-test-inside, type: AGREEMENT, from: org-test-inside, to: ua-kyiv, kind: cooperation,
				     status: signed, paragraphs: [1]}
				"""));
		List<Map<String, Object>> before = entitiesAndFacts();
		Answer first = merge("de-aaville", "zz-bbville");
		List<Map<String, Object>> between = entitiesAndFacts();
		Answer second = merge("zz-bbville", "zz-ccville");
		assertThat(places("org-test-inside")).containsExactly("zz-ccville");
		assertThat(places("zz-ccville")).containsExactly("country-de");
		assertThat(brokenRules()).isEmpty();
		assertThat(this.api.get("/api/entities/de-aaville/facts?limit=1").header("Location"))
			.isEqualTo("/api/entities/zz-ccville/facts?limit=1");
		load("test-one", cities, "a,d\n", ImportMode.ADD);
		load("test-two", "x,Exville,Germany,,,Q990000031\n", "", ImportMode.ADD);
		assertThat(datasets("zz-ccville")).containsExactly("test-one", "test-two");
		this.removal.remove("test-two");
		undo(second);
		assertThat(entitiesAndFacts()).isEqualTo(between);
		undo(first);
		assertThat(entitiesAndFacts()).isEqualTo(before);
	}

	/** But not what was asked. */
	private List<Map<String, Object>> entitiesAndFacts() {
		return this.graph.snapshot()
			.stream()
			.filter((row) -> row.get("id") != null && !String.valueOf(row.get("id")).startsWith("resolution-"))
			.toList();
	}

	private Answer merge(String entity, String into) {
		Answer merged = post("/api/resolutions", "{\"entity\": \"%s\", \"into\": \"%s\"}".formatted(entity, into));
		assertThat(merged.status()).as(merged.text()).isEqualTo(200);
		return merged;
	}

	private void undo(Answer decided) {
		Answer undone = this.api.send("DELETE", "/api/resolutions/" + decided.at("/id").asString() + "/decision", "",
				"Authorization", RunningCitygraph.AUTHORIZATION);
		assertThat(undone.status()).as(undone.text()).isEqualTo(200);
	}

	private Answer decide(JsonNode question, String decision) {
		Answer decided = post("/api/resolutions/" + question.at("/id").asString(), decision);
		assertThat(decided.status()).as(decided.text()).isEqualTo(200);
		return decided;
	}

	private Answer post(String address, String body) {
		return this.api.send("POST", address, body, "Content-Type", "application/json", "Authorization",
				RunningCitygraph.AUTHORIZATION);
	}

	private List<JsonNode> questions(String dataset, String state) {
		return this.api.get("/api/resolutions?dataset=%s&state=%s".formatted(dataset, state))
			.at("/resolutions")
			.valueStream()
			.toList();
	}

	private static JsonNode only(List<JsonNode> nodes) {
		assertThat(nodes).hasSize(1);
		return nodes.getFirst();
	}

	private List<String> facts(String id) {
		return this.api.get("/api/entities/" + id + "/facts")
			.at("/facts")
			.valueStream()
			.map((fact) -> fact.at("/id").asString())
			.toList();
	}

	private List<String> partners(String id) {
		return this.api.get("/api/entities/" + id + "/facts")
			.at("/facts")
			.valueStream()
			.map((fact) -> fact.at("/from/id").asString().equals(id) ? fact.at("/to/id") : fact.at("/from/id"))
			.map(JsonNode::asString)
			.toList();
	}

	private List<Object> datasets(String id) {
		return this.graph.rows("MATCH (e:Entity {id: $id}) RETURN e.datasets AS datasets", Map.of("id", id))
			.getFirst()
			.get("datasets")
			.asList();
	}

	private List<String> places(String id) {
		return this.api.get("/api/entities/" + id)
			.at("/entity/locatedIn")
			.valueStream()
			.map((place) -> place.at("/id").asString())
			.toList();
	}

	private List<String> brokenRules() {
		return this.checks.run().stream().filter((violations) -> !violations.isEmpty()).map(Violations::check).toList();
	}

	private SourceReport sign(String rows, ImportMode mode) throws IOException {
		return sign("one", rows, mode);
	}

	private SourceReport sign(String dataset, String rows, ImportMode mode) throws IOException {
		return sign(dataset, "The test", rows, mode);
	}

	private SourceReport sign(String dataset, String title, String rows, ImportMode mode) throws IOException {
		Path file = Files.writeString(this.folder.resolve("signatures.csv"), rows);
		return this.imports.load(TestDossiers.dataset(dataset),
				new JointStatement(new SourceFile(file, "Signatories"), title, "solidarity"), mode, Optional.empty(),
				Progress.UNSEEN);
	}

	private SourceReport load(String dataset, String cities, String ties, ImportMode mode) throws IOException {
		Path network = Files.createDirectories(this.folder.resolve(dataset));
		Files.writeString(network.resolve("cities.csv"), "id,name,country,latitude,longitude,wikidata\n" + cities);
		Files.writeString(network.resolve("ties.csv"), "from,to\n" + ties);
		return this.imports.load(TestDossiers.dataset(dataset.substring("test-".length())), new CsvNetwork(network),
				mode, Optional.empty(), Progress.UNSEEN);
	}

}
