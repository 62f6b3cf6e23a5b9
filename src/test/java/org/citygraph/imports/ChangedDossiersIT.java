package org.citygraph.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.dossier.DossierRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

/**
 * Later versions of dossiers, and dossiers about what others told, leave a graph that
 * keeps all rules, or are refused.
 */
@RunningCitygraph
class ChangedDossiersIT {

	private static final ImportMode REPLACE = new ImportMode(true, false);

	private static final String ACCORD = "{id: accord-test, type: Accord, name: An accord, kind: solidarity,"
			+ " status: signed, paragraphs: [1]%s}";

	private static final String MEMBER = "{id: member-test-%1$s, type: MEMBER_OF, from: ua-test-%1$s, to: accord-test,"
			+ " role: signatory, status: signed, paragraphs: [1]}";

	private static final List<String> MEMBERS = List.of(MEMBER.formatted("alpha"), MEMBER.formatted("beta"),
			MEMBER.formatted("gamma"));

	private static final String GIFT = "{id: aid-test-%s, type: AID, from: ua-test-%s, to: ua-test-gamma, kind: money,"
			+ " status: done, amount: %d, currency: EUR, gift: gift-test, paragraphs: [1]%s}";

	private static final String NEWER = "{id: agreement-test-newer, type: AGREEMENT, from: ua-test-alpha,"
			+ " to: ua-test-beta, kind: twinning, status: ended, supersedes: agreement-test-alpha-beta, paragraphs: [1]}";

	private static final String OLDER = TestDossiers.TWINNING;

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private Checks checks;

	private TestGraph graph;

	private List<Map<String, Object>> before;

	@BeforeEach
	void look() {
		this.graph = new TestGraph(this.driver);
		this.before = this.graph.snapshot();
	}

	@AfterEach
	void rulesAreKept() {
		List<Violations> broken = this.checks.broken();
		this.graph.forgetTests();
		assertThat(broken).isEmpty();
		assertThat(this.graph.snapshot()).isEqualTo(this.before);
	}

	@Test
	void whoIsNamedNoLongerGoesUnlessAnotherNamesThem() {
		String text = withPeople(TestDossiers.text("test",
				OLDER.replace("paragraphs", "signatories: [person-test-one, person-test-two], paragraphs")));
		load("one", text);
		load("one",
				withPeople(TestDossiers.text("test-other",
						OLDER.replace("alpha-beta", "other")
							.replace("paragraphs", "signatories: [person-test-one], paragraphs")))
					.replace("  - {id: person-test-two, type: Person, name: Two}\n", ""));
		load("one", TestDossiers.text("test", OLDER));
		assertThat(ids("MATCH (p:Person) WHERE p.id STARTS WITH 'person-test' RETURN p.id AS id"))
			.containsExactly("person-test-one");
		assertRefused(
				"test-1.yaml:8: Nothing names 'person-test-two': tell a fact of it or where it lies, or leave it out.",
				"one", text.replace("person-test-one, person-test-two]", "person-test-one]"));
	}

	@Test
	void whoOneFactLosesAndTheDossierStillListsIsRefused() {
		String text = withPeople(TestDossiers.text("test",
				OLDER.replace("paragraphs", "signatories: [person-test-one, person-test-two], paragraphs")));
		load("one", text);
		assertRefused(
				"test-1.yaml:8: Nothing names 'person-test-two': tell a fact of it or where it lies, or leave it out.",
				"one", text.replace("person-test-one, person-test-two]", "person-test-one]"));
	}

	@Test
	void accordKeepsThreeParties() {
		load("one", accord(""));
		String two = "test-1.yaml:7: The accord 'accord-test' has 2 parties; it needs three or more, each by a MEMBER_OF, and two make an AGREEMENT.";
		assertRefused(two, "one", accord("").replace("  - " + MEMBERS.getFirst() + "\n", ""));
		load("two",
				TestDossiers
					.text("test-two", MEMBER.formatted("alpha").replace("member-test-alpha", "member-test-more"))
					.replace("  - {id: country-ua}", "  - {id: accord-test}"));
		load("one", accord("").replace("  - " + MEMBERS.getFirst() + "\n", ""));
		assertRefused("test-1.yaml:1" + two.substring(13).replace("2 parties", "1 party"), "one",
				TestDossiers.text("test", OLDER));
	}

	@Test
	void accordGoesWithItsLastParty() {
		load("one", accord(""));
		load("one", TestDossiers.text("test", OLDER));
		assertThat(ids("MATCH (a:Accord {id: 'accord-test'}) RETURN a.id AS id")).isEmpty();
	}

	@Test
	void accordIsToldAsItsDocumentTellsItNow() {
		load("one", accord(", stated: 2020/2024, title: A title, note: A note, themes: [housing]"));
		load("one", accord(", stated: 2021").replace(", publishedOn: '2024-05-01'", ""));
		assertThat(this.graph.rows("MATCH (a:Accord {id: 'accord-test'}) RETURN properties(a) AS properties", Map.of())
			.getFirst()
			.get("properties")
			.asMap()).contains(entry("stated", "2021"), entry("validFrom", LocalDate.of(2021, 1, 1)))
			.doesNotContainKeys("validTo", "knownFrom", "title", "note", "themes");
	}

	@Test
	void accordIsDescribedByADocumentThatIsThere() {
		load("one", accord(""));
		String bare = TestDossiers.text("test-two", MEMBERS.get(0), MEMBERS.get(1), MEMBERS.get(2))
			.replace("member-test", "member-two-test")
			.replace("  - {id: country-ua}", "  - {id: accord-test}");
		assertRefused("test-1.yaml:7: The accord 'accord-test' was described by 'doc-test', which is told no longer:"
				+ " describe it here.", "one", REPLACE, bare);
		assertRefused("test-2.yaml:7: The accord 'accord-test' is described by another document; name it by its bare id"
				+ " here.", "one", accord(""), bare.replace("{id: accord-test}", ACCORD.formatted("")));
		this.imports.load(TestDossiers.dataset("one"),
				TestDossiers.read(bare.replace("{id: accord-test}", ACCORD.formatted(""))), REPLACE);
	}

	@Test
	void giftIsTheSameForAllDocuments() {
		load("one", TestDossiers.text("test", GIFT.formatted("one", "alpha", 5, "")));
		String other = TestDossiers.text("test-two", GIFT.formatted("two", "beta", 7, ""));
		assertRefused(
				"test-1.yaml:9: It is of the gift 'gift-test', as 'aid-test-one' is, but tells another amount of it.",
				"two", other);
		load("two", other.replace("paragraphs", "supersedes: aid-test-one, paragraphs"));
		load("one", TestDossiers.text("test-three", GIFT.formatted("three", "alpha", 7, "")));
	}

	@Test
	void citiesFollowTheirRegionToAnotherCountry() {
		String region = TestDossiers.text("test", OLDER)
			.replace("  - {id: country-ua}", "  - {id: zz-test-region, type: Region, name: Around, in: [country-ua]}");
		load("one", region);
		load("two",
				TestDossiers
					.text("test-two", OLDER.replace("alpha-beta", "two").replace("ua-test-beta", "zz-test-city"))
					.replace("{id: ua-test-beta, type: City, name: Beta, in: [country-ua]}",
							"{id: zz-test-city, type: City, name: Inner, in: [zz-test-region]}"));
		load("one", region.replace("name: Around, in: [country-ua]", "name: Around, in: [country-pl]"));
		assertThat(this.graph.rows("MATCH (e:Entity {id: 'zz-test-city'}) RETURN e.country AS country", Map.of())
			.getFirst()
			.get("country")
			.asString()).isEqualTo("PL");
		assertRefused("test-1.yaml:7: 'zz-test-region' lies in 'zz-test-city', which lies in 'zz-test-region' itself.",
				"one", region.replace("name: Around, in: [country-ua]", "name: Around, in: [zz-test-city]"));
	}

	@Test
	void newerFactsFollowTheDateThatTheOlderHasNow() {
		String undated = OLDER.replace("stated: '2020', ", "");
		load("one", TestDossiers.text("test", undated));
		load("two", TestDossiers.text("test-two", NEWER));
		load("two", TestDossiers.text("test-three", NEWER.replace("agreement-test-alpha-beta", "agreement-test-newer")
			.replace("id: agreement-test-newer", "id: agreement-test-newest")));
		load("one", TestDossiers.text("test", OLDER));
		assertThat(this.graph.fact("agreement-test-newest")).contains(entry("stated", "2020"),
				entry("validFrom", LocalDate.of(2020, 1, 1)));
	}

	@Test
	void newerFactsFollowADateThatIsCorrectedOrGoes() {
		String newer = TestDossiers.text("test-two", NEWER);
		String newest = TestDossiers.text("test-three",
				NEWER.replace("agreement-test-alpha-beta", "agreement-test-newer")
					.replace("id: agreement-test-newer", "id: agreement-test-newest"));
		load("one", TestDossiers.text("test", OLDER.replace("2020", "2021")));
		load("two", newer);
		load("two", newest);
		assertThat(this.graph.fact("agreement-test-newest")).contains(entry("stated", "2021"),
				entry("statedBy", "agreement-test-newer"));
		load("one", TestDossiers.text("test", OLDER));
		for (String id : List.of("agreement-test-newer", "agreement-test-newest")) {
			assertThat(this.graph.fact(id)).contains(entry("stated", "2020"),
					entry("validFrom", LocalDate.of(2020, 1, 1)));
		}
		Dataset two = TestDossiers.dataset("two");
		assertThat(this.imports.load(two, TestDossiers.read(newer + " ", newest + " ")).accepted()).isZero();
		load("one", TestDossiers.text("test", OLDER.replace("stated: '2020', ", "")));
		for (String id : List.of("agreement-test-newer", "agreement-test-newest")) {
			assertThat(this.graph.fact(id)).doesNotContainKeys("stated", "statedBy", "validFrom");
		}
		load("two", TestDossiers.text("test-two", NEWER.replace("status:", "stated: '2019', status:")));
		load("one", TestDossiers.text("test", OLDER));
		assertThat(this.graph.fact("agreement-test-newer")).containsEntry("stated", "2019")
			.doesNotContainKey("statedBy");
		assertThat(this.graph.fact("agreement-test-newest")).contains(entry("stated", "2019"),
				entry("statedBy", "agreement-test-newer"));
	}

	@Test
	void beginningIsKeptThroughALongChain() {
		String[] chain = new String[25];
		chain[0] = OLDER.replace("alpha-beta", "0");
		for (int i = 1; i < chain.length; i++) {
			chain[i] = NEWER.replace("test-newer", "test-" + i).replace("test-alpha-beta", "test-" + (i - 1));
		}
		load("one", TestDossiers.text("test", chain));
		assertThat(this.graph.fact("agreement-test-24")).containsEntry("stated", "2020");
	}

	@Test
	void whatIsSupersededIsOlderStaysAndDoesNotSupersedeInTurn() {
		load("one", TestDossiers.text("test", OLDER));
		load("two", TestDossiers.text("test-two", NEWER));
		assertRefused(
				"test-1.yaml:1: The fact 'agreement-test-alpha-beta' is superseded by 'agreement-test-newer', whose"
						+ " source is older than this document.",
				"one", TestDossiers.text("test", OLDER).replace("2024-05-01", "2024-05-02"));
		assertRefused(
				"test-1.yaml:9: It supersedes 'agreement-test-newer', which supersedes it, be it through others;"
						+ " only the newest may.",
				"one", TestDossiers.text("test", OLDER.replace("stated", "supersedes: agreement-test-newer, stated")));
		assertRefused(
				"test-1.yaml:1: The fact 'agreement-test-alpha-beta' is no longer told, but 'agreement-test-newer'"
						+ " of another document supersedes it; keep it.",
				"one", REPLACE, TestDossiers.text("test-other"));
		assertRefused("test-1.yaml:9: It supersedes 'agreement-test-newer', which is not known.", "two",
				TestDossiers.text("test-two",
						NEWER.replace("supersedes: agreement-test-alpha-beta", "supersedes: agreement-test-newer")
							.replace("id: agreement-test-newer", "id: agreement-test-newest")));
	}

	@Test
	void factsGoThoughTheirDossierNamesNobodyThatWasKnown() {
		load("one", TestDossiers.text("test", OLDER));
		load("one", """
				document: {id: doc-test, title: A test}
				entities:
				  - {id: zz-test-one, type: City, name: Onetown}
				  - {id: zz-test-two, type: City, name: Twotown}
				facts:
				  - {id: agreement-test-new, type: AGREEMENT, from: zz-test-one, to: zz-test-two, kind: twinning,
				     status: active, paragraphs: [1]}
				""");
		assertThat(this.graph.fact("agreement-test-alpha-beta")).isEmpty();
	}

	@Test
	void documentsArePublishedByToday() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		String text = TestDossiers.text("test", OLDER);
		load("one", text.replace("2024-05-01", today.toString()));
		load("one", text.replace("2024-05-01", String.valueOf(today.getYear())));
		LocalDate later = today.plusDays(2);
		assertRefused("test-1.yaml:1: '" + later
				+ "' is yet to come: give the day on which the document was published, or" + " leave it out.", "one",
				text.replace("2024-05-01", later.toString()));
	}

	private static String withPeople(String text) {
		return text.replace("  - {id: country-ua}\n", """
				  - {id: person-test-one, type: Person, name: One}
				  - {id: person-test-two, type: Person, name: Two}
				""");
	}

	private static String accord(String terms) {
		return TestDossiers.text("test", MEMBERS.get(0), MEMBERS.get(1), MEMBERS.get(2), OLDER)
			.replace("  - {id: country-ua}", "  - " + ACCORD.formatted(terms));
	}

	private void load(String dataset, String text) {
		this.imports.load(TestDossiers.dataset(dataset), TestDossiers.read(text));
	}

	private List<String> ids(String query) {
		return this.graph.rows(query, Map.of()).stream().map((row) -> row.get("id").asString()).toList();
	}

	private void assertRefused(String expected, String dataset, String... texts) {
		assertRefused(expected, dataset, ImportMode.ADD, texts);
	}

	private void assertRefused(String expected, String dataset, ImportMode mode, String... texts) {
		List<Map<String, Object>> loaded = this.graph.snapshot();
		ImportMode tried = new ImportMode(mode.replace(), true);
		for (ImportMode each : List.of(tried, mode)) {
			assertThatExceptionOfType(DossierRefused.class)
				.isThrownBy(() -> this.imports.load(TestDossiers.dataset(dataset), TestDossiers.read(texts), each))
				.withMessage(expected);
		}
		assertThat(this.graph.snapshot()).isEqualTo(loaded);
	}

}
