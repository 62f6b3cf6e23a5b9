package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What imports could not decide is listed, decided by people over HTTP, and undone.
 */
@RunningCitygraph
@TestPropertySource(properties = "test.database=of-its-own")
@DirtiesContext
class ResolutionsIT {

	private final SourceImports imports;

	private final DossierImports dossiers;

	private final NetworkImports networks;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	private final Api api;

	private List<String> seed = List.of();

	@TempDir
	Path folder;

	ResolutionsIT(@Autowired SourceImports imports, @Autowired DossierImports dossiers,
			@Autowired NetworkImports networks, @Autowired DatasetRemoval removal, @Autowired Checks checks,
			@Autowired Driver driver, @LocalServerPort int port) {
		this.imports = imports;
		this.dossiers = dossiers;
		this.networks = networks;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
		this.api = new Api(port);
	}

	@BeforeEach
	void look() {
		this.seed = entitiesAndFacts();
	}

	@AfterEach
	void onceTheDataSetsAreTakenOutTheSeedIsAsItWas() {
		List.of("test-one", "test-two").forEach(this.removal::remove);
		assertThat(entitiesAndFacts()).isEqualTo(this.seed);
		assertThat(listed("")).isEmpty();
	}

	@Test
	void mergedAndUndoneEverythingIsAsBefore() throws IOException {
		load("test-one", "s,Springfield,USA,39.8,-89.6\np,Peoria,USA,40.7,-89.6\n", "s,p\n");
		load("test-two", "s,Springfield,USA,42.1,-72.6\nb,Boston,USA,42.4,-71.1\n", "s,b\n");
		List<String> before = entitiesAndFacts();
		JsonNode doubt = only(listed("?dataset=test-two"));
		assertThat(doubt.at("/why").asString()).contains("km away");
		assertThat(doubt.at("/candidates/0/id").asString()).isEqualTo("us-springfield");
		String former = doubt.at("/entity/id").asString();

		Answer merged = decide(doubt, "{\"decision\": \"merge\"}");
		assertThat(merged.at("/state").asString()).isEqualTo("merged");
		assertThat(merged.at("/decisions/0/by").asString()).isEqualTo("tester");
		assertThat(merged.at("/decisions/0/at").asString()).isNotEmpty();
		assertThat(partners("us-springfield", "")).containsExactlyInAnyOrder("us-peoria", "us-boston");
		assertThat(partners("us-springfield", "?dataset=test-one")).containsExactly("us-peoria");
		assertThat(partners("us-springfield", "?dataset=test-two")).containsExactly("us-boston");
		assertThat(this.api.get("/api/entities/us-springfield").at("/entity/externalIds/test-two").asString())
			.isEqualTo("s");
		assertThat(brokenRules()).isEmpty();
		assertThat(load("test-two", "s,Springfield,USA,42.1,-72.6\nb,Boston,USA,42.4,-71.1\n", "s,b\n").created())
			.isZero();

		assertThat(this.api.get("/api/queries/agreements/of?id=" + former + "&unknown=1").wrong())
			.containsExactly("unknown");
		assertMoved("/api/queries/agreements/of?id=" + former, "/api/queries/agreements/of?id=us-springfield");
		assertMoved("/api/entities/us-boston/facts?with=" + former,
				"/api/entities/us-boston/facts?with=us-springfield");
		assertMoved("/api/entities/" + former + "/facts?limit=1", "/api/entities/us-springfield/facts?limit=1");
		assertMoved("/api/paths?from=" + former + "&to=us-boston", "/api/paths?from=us-springfield&to=us-boston");
		assertMoved("/api/paths/between-groups?from=UA&to=cluster:" + former,
				"/api/paths/between-groups?from=UA&to=cluster:us-springfield");
		assertMoved("/api/paths/between-groups?from=cluster%3A" + former + "&to=UA",
				"/api/paths/between-groups?from=cluster%3Aus-springfield&to=UA");

		String dossier = TestDossiers.text("three", TestDossiers.TWINNING)
			.replace("  - {id: country-ua}", "  - {id: country-ua}\n  - {id: %s}".formatted(former));
		assertThatThrownBy(() -> this.dossiers.load(TestDossiers.dataset("three"), TestDossiers.read(dossier)))
			.hasMessageContaining("test-1.yaml:8: '%s' was merged with another entity".formatted(former));

		Answer undone = undo(doubt.at("/id").asString());
		assertThat(undone.at("/state").asString()).as(undone.text()).isEqualTo("open");
		assertThat(undone.at("/decisions/1/decision").asString()).isEqualTo("undo");
		assertThat(entitiesAndFacts()).isEqualTo(before);
		assertThat(this.api.get("/api/entities/" + former).status()).isEqualTo(200);
	}

	@Test
	void aRowThatWasJoinedIsSplitAndJoinedAgain() throws IOException {
		load("test-one", "k,Kiev,Ukraine,50.4,30.5\nl,Leipzig,Germany,51.3,12.4\n", "k,l\n");
		assertThat(partners("ua-kyiv", "?dataset=test-one")).containsExactly("de-leipzig");
		String wish = "{\"dataset\": \"test-one\", \"key\": \"k\"}";
		Answer split = post("/api/resolutions", wish);
		assertThat(split.at("/state").asString()).as(split.text()).isEqualTo("separate");
		String own = split.at("/entity/id").asString();
		assertThat(own).isEqualTo("ua-kiev");
		assertThat(partners(own, "")).containsExactly("de-leipzig");
		assertThat(partners("ua-kyiv", "?dataset=test-one")).isEmpty();
		assertThat(brokenRules()).isEmpty();
		assertThat(load("test-one", "k,Kiev,Ukraine,50.4,30.5\nl,Leipzig,Germany,51.3,12.4\n", "k,l\n").created())
			.isZero();
		assertThat(partners(own, "")).containsExactly("de-leipzig");

		undo(split, "merged");
		assertThat(partners("ua-kyiv", "?dataset=test-one")).containsExactly("de-leipzig");
		assertThat(brokenRules()).isEmpty();

		Answer again = post("/api/resolutions", wish);
		assertThat(again.at("/entity/id").asString()).as(again.text()).isEqualTo(own);
		assertThat(partners(own, "")).containsExactly("de-leipzig");
		assertThat(partners("ua-kyiv", "?dataset=test-one")).isEmpty();
		undo(again, "merged");
		assertThat(partners("ua-kyiv", "?dataset=test-one")).containsExactly("de-leipzig");
	}

	@Test
	void anExportFromBeforeAMergeIsNotImportedAfterIt() throws IOException {
		load("test-one", "s,Springfield,USA,39.8,-89.6\np,Peoria,USA,40.7,-89.6\n", "s,p\n");
		load("test-two", "s,Springfield,USA,42.1,-72.6\nb,Boston,USA,42.4,-71.1\n", "s,b\n");
		Path exported = this.folder.resolve("two.json");
		Files.writeString(exported, this.api.get("/api/export/json?dataset=test-two").text());
		JsonNode doubt = only(listed("?dataset=test-two"));
		decide(doubt, "{\"decision\": \"merge\"}");
		List<String> merged = entitiesAndFacts();
		assertThatThrownBy(() -> this.networks.load(exported, Progress.UNSEEN))
			.hasMessageContaining("'%s' was merged with 'us-springfield' here; undo that first"
				.formatted(doubt.at("/entity/id").asString()));
		assertThat(entitiesAndFacts()).isEqualTo(merged);
	}

	private void undo(Answer decided, String state) {
		Answer undone = undo(decided.at("/id").asString());
		assertThat(undone.at("/state").asString()).as(undone.text()).isEqualTo(state);
	}

	private Answer undo(String resolution) {
		return this.api.send("DELETE", "/api/resolutions/" + resolution + "/decision", "", "Authorization",
				RunningCitygraph.AUTHORIZATION);
	}

	@Test
	void aNameThatDiffersInALetterIsAskedAndKeptApart() throws IOException {
		load("test-one", "z,Zhytomyer,Ukraine,50.3,28.7\no,Oberdorf 1,Germany,,\n", "z,o\n");
		load("test-two", "o,Oberdorf 2,Germany,,\nh,Helsinsi,Finland,,\n", "o,h\n");
		assertThat(candidates("?dataset=test-one")).containsExactly("ua-zhytomyr");
		assertThat(candidates("?dataset=test-two")).containsExactly("fi-helsinki");
		JsonNode doubt = only(listed("?dataset=test-two"));
		Answer another = decide(doubt, "{\"decision\": \"merge\", \"into\": \"ua-zhytomyr\"}");
		assertThat(another.status()).isEqualTo(409);
		assertThat(another.at("/detail").asString()).contains("none of the candidates (fi-helsinki)");
		assertThat(decide(doubt, "{\"decision\": \"separate\"}").at("/state").asString()).isEqualTo("separate");
		assertThat(listed("?state=open&dataset=test-two")).isEmpty();
		Answer again = decide(doubt, "{\"decision\": \"merge\"}");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.at("/detail").asString()).contains("tester decided already").contains("undo");
	}

	@Test
	void whatTwoMergedEntitiesToldStaysUntilBothAreUndone() throws IOException {
		load("test-one", "a,Gotham,Germany,50,7\nc,Bruchsal,Germany,,\n", "");
		load("test-two", "b,Gotham,Germany,54,13\n", "");
		Answer first = post("/api/resolutions", "{\"entity\": \"de-gotham\", \"into\": \"de-bruchsal\"}");
		Answer second = post("/api/resolutions", "{\"entity\": \"de-b\", \"into\": \"de-bruchsal\"}");
		assertThat(List.of(first.status(), second.status())).as(first.text() + second.text()).containsOnly(200);
		undo(first);
		assertThat(names("de-bruchsal")).containsExactlyInAnyOrder("Bruchsal", "Gotham");
		undo(second);
		assertThat(names("de-bruchsal")).containsExactly("Bruchsal");
	}

	@Test
	void whatARemovedDataSetSupersededIsKnownWithoutEndAgain() throws IOException {
		String page = Files.readString(Path.of("docs/dossiers.md"));
		String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n") + 1);
		this.dossiers.load(TestDossiers.dataset("one"), TestDossiers.read(example));
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-2023")).containsKey("knownTo");
		this.removal.remove("test-one");
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-2023")).doesNotContainKey("knownTo");
		assertThat(brokenRules()).isEmpty();
	}

	private void undo(Answer decided) {
		assertThat(undo(decided.at("/id").asString()).status()).isEqualTo(200);
	}

	private List<String> names(String id) {
		return this.api.get("/api/entities/" + id).at("/entity/names").valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void whatWouldSaySomethingFalseIsRefused() throws IOException {
		load("test-one", "a,Aachen,Germany,,\nb,Bonn,Germany,,\nk,Kiev,Ukraine,50.4,30.5\n", "a,b\n");
		assertRefused("de-aachen", "de-bonn", "nobody is tied with himself");
		assertRefused("ua-kyiv", "de-bonn", "named by dossiers");
		assertRefused("de-aachen", "country-de", "different types");
		assertRefused("de-aachen", "de-aachen", "one entity already");
		assertThat(post("/api/resolutions", "{\"entity\": \"de-nowhere\", \"into\": \"de-bonn\"}").status())
			.isEqualTo(404);
		assertThat(post("/api/resolutions", "{}").status()).isEqualTo(400);
		assertThat(post("/api/resolutions/none", "{\"decision\": \"merge\"}").status()).isEqualTo(404);
		assertThat(post("/api/resolutions/none", "{\"decision\": \"guess\"}").status()).isEqualTo(400);
		assertThat(listed("?dataset=test-one")).isEmpty();
	}

	private void assertRefused(String entity, String into, String reason) {
		Answer answer = post("/api/resolutions", "{\"entity\": \"%s\", \"into\": \"%s\"}".formatted(entity, into));
		assertThat(answer.status()).as(answer.text()).isEqualTo(409);
		assertThat(answer.at("/detail").asString()).contains(reason);
	}

	private void assertMoved(String from, String to) {
		Answer answer = this.api.get(from);
		assertThat(answer.status()).isEqualTo(308);
		assertThat(answer.header("Location")).isEqualTo(to);
	}

	private Answer decide(JsonNode doubt, String decision) {
		return post("/api/resolutions/" + doubt.at("/id").asString(), decision);
	}

	private Answer post(String address, String body) {
		return this.api.send("POST", address, body, "Content-Type", "application/json", "Authorization",
				RunningCitygraph.AUTHORIZATION);
	}

	private List<JsonNode> listed(String question) {
		return this.api.get("/api/resolutions" + question).at("/resolutions").valueStream().toList();
	}

	private static JsonNode only(List<JsonNode> nodes) {
		assertThat(nodes).hasSize(1);
		return nodes.getFirst();
	}

	private List<String> candidates(String question) {
		return listed(question).stream()
			.flatMap((doubt) -> doubt.at("/candidates").valueStream())
			.map((candidate) -> candidate.at("/id").asString())
			.toList();
	}

	private List<String> partners(String id, String question) {
		return this.api.get("/api/entities/" + id + "/facts" + question)
			.at("/facts")
			.valueStream()
			.map((fact) -> fact.at("/from/id").asString().equals(id) ? fact.at("/to/id") : fact.at("/from/id"))
			.map(JsonNode::asString)
			.filter((partner) -> id.startsWith("us-") || partner.startsWith("de-"))
			.toList();
	}

	/**
	 * Entities, documents and facts, but not what was asked and decided. Lists of
	 * spellings and ids are sets, whose order does not matter.
	 */
	private List<String> entitiesAndFacts() {
		return this.graph.snapshot()
			.stream()
			.filter((row) -> row.get("id") != null && !String.valueOf(row.get("id")).startsWith("resolution-"))
			.map(ResolutionsIT::text)
			.sorted()
			.toList();
	}

	private static String text(Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + text(entry.getValue()))
				.sorted()
				.toList()
				.toString();
			case List<?> list -> list.stream().map(String::valueOf).sorted().toList().toString();
			default -> String.valueOf(value);
		};
	}

	private List<String> brokenRules() {
		return this.checks.run().stream().filter((violations) -> !violations.isEmpty()).map(Violations::check).toList();
	}

	private SourceReport load(String dataset, String cities, String ties) throws IOException {
		Path network = Files.createDirectories(this.folder.resolve(dataset));
		Files.writeString(network.resolve("cities.csv"), "id,name,country,latitude,longitude\n" + cities);
		Files.writeString(network.resolve("ties.csv"), "from,to\n" + ties);
		return this.imports.load(TestDossiers.dataset(dataset.substring("test-".length())), new CsvNetwork(network),
				this.folder.resolve("rejects.csv"), Progress.UNSEEN);
	}

}
