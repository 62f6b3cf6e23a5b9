package org.citygraph.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.citygraph.database.DataState;
import org.citygraph.datasets.Datasets;
import org.citygraph.dossier.DossierRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

@RunningCitygraph
class DossierImportsIT {

	private static final Dataset DATASET = TestDossiers.dataset("imports");

	private static final String AID = "{id: aid-test, type: AID, from: ua-test-alpha, to: ua-test-beta, kind: vehicle,"
			+ " status: done, stated: '2022-02', item: bus, quantity: 1, paragraphs: [3]}";

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private SeedData seed;

	@Autowired
	private Datasets datasets;

	private TestGraph graph;

	private List<Map<String, Object>> before;

	@BeforeEach
	void look() {
		this.graph = new TestGraph(this.driver);
		this.before = this.graph.snapshot();
	}

	@AfterEach
	void seedIsAsItWas() {
		this.graph.forgetTests();
		assertThat(this.graph.snapshot()).isEqualTo(this.before);
	}

	@Test
	void sameDossierTwiceChangesNothing() {
		assertThat(load(TestDossiers.text("test", TestDossiers.TWINNING, AID)))
			.isEqualTo(new ImportReport("test-imports", 1, 2, 2, 0, 0));
		DataState state = this.datasets.state();
		List<Map<String, Object>> loaded = this.graph.snapshot();
		assertThat(load(TestDossiers.text("test", TestDossiers.TWINNING, AID)))
			.isEqualTo(new ImportReport("test-imports", 1, 2, 0, 2, 0));
		assertThat(this.datasets.state()).isEqualTo(state);
		assertThat(this.graph.snapshot()).isEqualTo(loaded);
	}

	@Test
	void changedDossierReplacesJustItsDocumentsFacts() {
		load(TestDossiers.text("test", TestDossiers.TWINNING, AID),
				TestDossiers.text("test-other", AID.replace("aid-test", "aid-test-other")));
		String changed = TestDossiers.TWINNING.replace("status: signed", "status: ended");
		assertThat(load(TestDossiers.text("test", changed))).isEqualTo(new ImportReport("test-imports", 1, 1, 1, 0, 1));
		assertThat(this.graph.fact("agreement-test-alpha-beta")).containsEntry("status", "ended");
		assertThat(this.graph.fact("aid-test")).isEmpty();
		assertThat(this.graph.fact("aid-test-other")).containsEntry("item", "bus");
		assertThat(this.datasets.all()).filteredOn((dataset) -> dataset.name().equals("test-imports"))
			.singleElement()
			.satisfies((dataset) -> assertThat(List.of(dataset.facts(), dataset.documents(), dataset.entities()))
				.containsExactly(2L, 2L, 5L));
	}

	@Test
	void versionFollowsTheContent() {
		load(TestDossiers.text("test", TestDossiers.TWINNING));
		String first = version();
		load(TestDossiers.text("test", AID));
		assertThat(version()).isNotEqualTo(first);
		load(TestDossiers.text("test", TestDossiers.TWINNING));
		assertThat(version()).isEqualTo(first);
	}

	@Test
	void namesUniteAndEntitiesOfAnotherDatasetKeepTheirFacts() {
		load(TestDossiers.text("test", TestDossiers.TWINNING));
		Dataset other = TestDossiers.dataset("other");
		this.imports.load(other,
				TestDossiers.read(TestDossiers.text("test-other", AID).replace("[Альфа]", "[Alfa, Альфа]")));
		Map<String, Object> alpha = this.graph
			.rows("MATCH (e:Entity {id: 'ua-test-alpha'}) RETURN properties(e) AS properties", Map.of())
			.getFirst()
			.get("properties")
			.asMap();
		assertThat(alpha).contains(entry("name", "Alpha"), entry("country", "UA"),
				entry("names", List.of("Alpha", "Alfa", "Альфа")),
				entry("datasets", List.of("test-imports", "test-other")));
		this.imports.load(other, TestDossiers.read(TestDossiers.text("test-other")));
		assertThat(this.graph.fact("aid-test")).isEmpty();
		assertThat(this.graph.fact("agreement-test-alpha-beta")).containsEntry("dataset", "test-imports");
	}

	@Test
	void undirectedFactsRunFromTheLowerId() {
		load(TestDossiers.text("test", TestDossiers.TWINNING,
				AID.replace("from: ua-test-alpha, to: ua-test-beta", "from: ua-test-beta, to: ua-test-alpha")));
		assertThat(ends("agreement-test-alpha-beta")).containsExactly("ua-test-alpha", "ua-test-beta");
		assertThat(ends("aid-test")).containsExactly("ua-test-beta", "ua-test-alpha");
	}

	@Test
	void commonPartIsDerived() {
		load(TestDossiers.text("test", TestDossiers.TWINNING));
		assertThat(this.graph.fact("agreement-test-alpha-beta")).containsOnly(entry("id", "agreement-test-alpha-beta"),
				entry("dataset", "test-imports"), entry("status", "signed"), entry("kind", "twinning"),
				entry("stated", "2020"), entry("validFrom", LocalDate.of(2020, 1, 1)),
				entry("knownFrom", LocalDate.of(2024, 5, 1)), entry("sources", List.of("doc-test#1", "doc-test#2")));
	}

	@Test
	void whatLastsEndsOnlyByAStatedEnd() {
		load(TestDossiers.text("test", TestDossiers.TWINNING.replace("'2020'", "2020-06/2023")));
		assertThat(this.graph.fact("agreement-test-alpha-beta")).contains(entry("validFrom", LocalDate.of(2020, 6, 1)),
				entry("validTo", LocalDate.of(2023, 12, 31)));
		load(TestDossiers.text("test", TestDossiers.TWINNING.replace("'2020'", "2020-06/..")));
		assertThat(this.graph.fact("agreement-test-alpha-beta")).contains(entry("validFrom", LocalDate.of(2020, 6, 1)))
			.doesNotContainKey("validTo");
	}

	@Test
	void aidAndActivitiesHoldFromTheFirstToTheLastDayOfTheirDate() {
		load(TestDossiers.text("test", AID, """
				{id: activity-test, type: ACTIVITY, from: ua-test-alpha, to: ua-test-beta, kind: visit, status: done,\
				 stated: '{2022-05,2022-11}', paragraphs: [1]}"""));
		assertThat(this.graph.fact("aid-test")).contains(entry("validFrom", LocalDate.of(2022, 2, 1)),
				entry("validTo", LocalDate.of(2022, 2, 28)));
		assertThat(this.graph.fact("activity-test")).contains(entry("validFrom", LocalDate.of(2022, 5, 1)),
				entry("validTo", LocalDate.of(2022, 11, 30)));
	}

	@Test
	void withoutDatesNothingIsDerived() {
		load(TestDossiers.text("test", TestDossiers.TWINNING.replace("stated: '2020', ", ""))
			.replace(", publishedOn: '2024-05-01'", ""));
		assertThat(this.graph.fact("agreement-test-alpha-beta")).doesNotContainKeys("stated", "validFrom", "validTo",
				"knownFrom", "knownTo");
	}

	@Test
	void whatAnotherDatasetSupersedesIsNotSupersededAgain() {
		String newer = TestDossiers.TWINNING.replace("agreement-test-alpha-beta", "agreement-test-%d")
			.replace("status:", "supersedes: agreement-test-alpha-beta, status:");
		load(TestDossiers.text("test", TestDossiers.TWINNING), TestDossiers.text("test-1", newer.formatted(1)));
		assertThatExceptionOfType(DossierRefused.class)
			.isThrownBy(() -> this.imports.load(TestDossiers.dataset("other"),
					TestDossiers.read(TestDossiers.text("test-2", newer.formatted(2)))))
			.withMessage("test-1.yaml:9: It supersedes 'agreement-test-alpha-beta', as 'agreement-test-1' does;"
					+ " supersede that one.");
	}

	@Test
	void correctedPlaceReplacesTheFormerOne() {
		String text = TestDossiers.text("test", TestDossiers.TWINNING);
		load(text);
		load(text.replace("name: Beta, in: [country-ua]", "name: Beta, in: [ua-test-region]")
			.replace("  - {id: country-ua}",
					"  - {id: country-ua}\n  - {id: ua-test-region, type: Region, name: Around, in: [country-ua]}"));
		assertThat(this.graph.rows("""
				MATCH (e:Entity {id: 'ua-test-beta'})-[:LOCATED_IN]->(place)
				RETURN e.country + ' ' + place.id AS told""", Map.of())).extracting((row) -> row.get("told").asString())
			.containsExactly("UA ua-test-region");
	}

	@Test
	void factThatAnotherDocumentSupersedesCannotBeDropped() {
		String newer = TestDossiers.TWINNING.replace("agreement-test-alpha-beta", "agreement-test-newer")
			.replace("status:", "supersedes: agreement-test-alpha-beta, status:");
		load(TestDossiers.text("test", TestDossiers.TWINNING));
		load(TestDossiers.text("test-1", newer));
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(() -> load(TestDossiers.text("test")))
			.withMessage("test-1.yaml:1: The fact 'agreement-test-alpha-beta' is no longer told,"
					+ " but 'agreement-test-newer' of another document supersedes it; keep it.");
	}

	@Test
	void changedThemesAreLoadedThoughNoDocumentChanged() {
		String themes = "themes:\n  - {id: theme-buildings, name: Buildings and their maintenance, names: [%s]}\n";
		String known = String.join(", ",
				this.graph.rows("MATCH (t:Theme {id: 'theme-buildings'}) RETURN t.names AS names", Map.of())
					.getFirst()
					.get("names")
					.asList((name) -> name.asString()));
		assertThat(load(TestDossiers.text("test"), themes.formatted(known)).documents()).isOne();
		assertThat(load(TestDossiers.text("test"), themes.formatted(known + ", repairs")).documents()).isOne();
		assertThat(this.graph.rows("MATCH (t:Theme) WHERE 'repairs' IN t.names RETURN t.id AS id", Map.of()))
			.hasSize(1);
		load(TestDossiers.text("test"), themes.formatted(known));
	}

	@Test
	void seedAgainChangesNothing() {
		DataState state = this.datasets.state();
		assertThat(this.seed.load()).isEmpty();
		assertThat(this.datasets.state()).isEqualTo(state);
	}

	private ImportReport load(String... texts) {
		return this.imports.load(DATASET, TestDossiers.read(texts));
	}

	private String version() {
		return this.datasets.all()
			.stream()
			.filter((dataset) -> dataset.name().equals("test-imports"))
			.findFirst()
			.orElseThrow()
			.version();
	}

	private List<String> ends(String fact) {
		return this.graph.rows("MATCH (a)-[r {id: $id}]->(b) RETURN [a.id, b.id] AS ends", Map.of("id", fact))
			.getFirst()
			.get("ends")
			.asList((id) -> id.asString());
	}

}
