package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.dossier.DossierReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An official tells by a dossier that a draft was signed: the example of
 * {@code docs/dossiers.md}.
 */
@RunningCitygraph
class CorrectionIT {

	private static final Dataset DORTMUND = TestDossiers.dataset("dortmund");

	private static final String DRAFT = "agreement-dortmund-zhytomyr-2023";

	private static final String SIGNED = "agreement-dortmund-zhytomyr-signed-2023";

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private SeedData seed;

	@Autowired
	private DatasetRemoval removal;

	@LocalServerPort
	private int port;

	private TestGraph graph;

	private List<Map<String, Object>> before;

	private String example;

	@BeforeEach
	void look() throws IOException {
		this.graph = new TestGraph(this.driver);
		this.before = this.graph.snapshot();
		String page = Files.readString(Path.of("docs/dossiers.md"));
		this.example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n") + 1);
	}

	@AfterEach
	void seedIsAsItWas() {
		this.graph.forgetTests();
		assertThat(this.graph.snapshot()).isEqualTo(this.before);
	}

	@Test
	void onlyWhatWasSignedCountsToday() {
		load(this.example);
		String facts = agreements("");
		assertThat(at(facts, "$.facts[*].id")).isEqualTo(List.of(SIGNED));
		assertThat(at(facts, "$.facts[0].status")).isEqualTo("signed");
		assertThat(at(facts, "$.facts[0].supersedes")).isEqualTo(DRAFT);
		assertThat(at(facts, "$.facts[0].knownFrom")).isEqualTo("2023-02-10");
		assertThat(at(facts, "$.facts[0].from.id")).isEqualTo("de-dortmund");
		assertThat(at(facts, "$.total")).isEqualTo(1);
	}

	@Test
	void whatWasKnownEarlierIsStillTold() {
		load(this.example);
		assertThat(at(agreements("&knownAt=2023-01-31"), "$.facts[*].id")).isEqualTo(List.of(DRAFT));
		assertThat(at(agreements("&knownAt=2023-02-09"), "$.facts[*].id")).isEqualTo(List.of(DRAFT));
		assertThat(at(agreements("&knownAt=2023-02-10"), "$.facts[*].id")).isEqualTo(List.of(SIGNED));
		String draft = get("/api/facts/" + DRAFT);
		assertThat(at(draft, "$.fact.knownTo")).isEqualTo("2023-02-10");
		assertThat(at(draft, "$.fact.status")).isEqualTo("draft");
		assertThat(at(draft, "$.documents[*].id")).isEqualTo(List.of("doc-dortmund-zhytomyr-2023"));
	}

	@Test
	void beginningIsKeptUnlessTheSourceGivesAnother() {
		load(this.example);
		assertThat(at(agreements(""), "$.facts[0].stated")).isEqualTo("2023-21");
		assertThat(at(agreements(""), "$.facts[0].validFrom")).isEqualTo("2023-03-01");
		assertThat(get("/api/facts/" + SIGNED)).contains("\"stated\":\"2023-21\"").doesNotContain("statedBy");
		load(this.example.replace("    supersedes:", "    stated: '2023-02-09'\n    supersedes:"));
		assertThat(at(agreements(""), "$.facts[0].stated")).isEqualTo("2023-02-09");
		assertThat(at(agreements(""), "$.facts[0].validFrom")).isEqualTo("2023-02-09");
	}

	@Test
	void draftIsOpenAgainWhenTheCorrectionIsTakenBack() {
		load(this.example);
		load(this.example.replaceFirst("(?s)facts:.*", """
				facts:
				  - {id: activity-test-visit, type: ACTIVITY, from: de-dortmund, to: ua-zhytomyr, kind: visit,
				     status: done, paragraphs: [1]}
				"""));
		String facts = agreements("");
		assertThat(at(facts, "$.facts[*].id")).isEqualTo(List.of(DRAFT));
		assertThat(at(facts, "$.facts[*].knownTo")).isEqualTo(List.of());
	}

	@Test
	void whatALaterDataSetSupersedesStaysUntilThatOneIsTakenOut() {
		load(this.example);
		Dataset later = TestDossiers.dataset("later");
		this.imports.load(later,
				TestDossiers.read(this.example.replace("dortmund-signing-2023", "dortmund-end-2024")
					.replaceAll("publishedOn: .*", "publishedOn: '2024-07-01'")
					.replaceFirst("id: " + SIGNED, "id: agreement-dortmund-zhytomyr-ended-2024")
					.replace("supersedes: " + DRAFT, "supersedes: " + SIGNED)
					.replace("status: signed", "status: ended")));
		assertThatThrownBy(() -> this.removal.remove(DORTMUND.name())).isInstanceOf(RemovalRefused.class)
			.hasMessage("The data set 'test-dortmund' stays: its fact '%s' is superseded by"
					+ " 'agreement-dortmund-zhytomyr-ended-2024' of the data set 'test-later'; remove that one first.",
					SIGNED);
		Answer refused = new Api(this.port).send("DELETE", "/api/datasets/" + DORTMUND.name(), "", "Authorization",
				RunningCitygraph.AUTHORIZATION);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.at("/detail").asString()).contains("'test-later'; remove that one first");
		assertThat(at(get("/api/facts/" + SIGNED), "$.fact.knownTo")).isEqualTo("2024-07-01");
		this.removal.remove(later.name());
		this.removal.remove(DORTMUND.name());
	}

	@Test
	void correctionStaysInForceWhenTheSeedIsLoadedAgain() {
		load(this.example);
		assertThat(this.seed.load()).isEmpty();
		this.graph.rows("MATCH (state:DataState) SET state.seed = 'of an older version'", Map.of());
		assertThat(this.seed.load().map(ImportReport::accepted)).contains(0);
		this.graph.rows("MATCH (state:DataState) SET state.seed = 'of an older version'", Map.of());
		this.graph.rows("MATCH (d:Document {id: 'doc-dortmund-zhytomyr-2023'}) SET d.hash = 'of an older version'",
				Map.of());
		this.graph.rows("MATCH ()-[r:AGREEMENT {id: $id}]->() SET r.title = 'An older title'", Map.of("id", DRAFT));
		assertThat(this.seed.load().map(ImportReport::accepted)).contains(1);
		assertThat(at(agreements(""), "$.facts[*].id")).isEqualTo(List.of(SIGNED));
		assertThat(at(get("/api/facts/" + DRAFT), "$.fact.knownTo")).isEqualTo("2023-02-10");
	}

	@Test
	void mistakeOnThePageIsReportedAsThePageSays() throws IOException {
		String mistaken = this.example.replace("status: signed", "status: agreed");
		String reason = Files.readString(Path.of("docs/dossiers.md"))
			.lines()
			.filter((line) -> line.startsWith("    dortmund-signing.yaml:"))
			.findFirst()
			.orElseThrow()
			.strip();
		assertThat(new DossierReader().read("dortmund-signing.yaml", mistaken))
			.satisfies((reader) -> assertThatThrownBy(reader::dossiers).hasMessage(reason));
	}

	private void load(String text) {
		this.imports.load(DORTMUND, TestDossiers.read(text));
	}

	private String agreements(String more) {
		return get("/api/entities/de-dortmund/facts?with=ua-zhytomyr&types=AGREEMENT" + more);
	}

	private String get(String path) {
		URI uri = URI.create("http://localhost:" + this.port + path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object at(String json, String path) {
		return JsonPath.read(json, path);
	}

}
