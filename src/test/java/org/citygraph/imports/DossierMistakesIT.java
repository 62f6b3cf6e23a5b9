package org.citygraph.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Dossiers that contradict each other or the graph are refused, and nothing is written.
 */
@RunningCitygraph
class DossierMistakesIT {

	private static final Dataset DATASET = TestDossiers.dataset("mistakes");

	private static final String AGREEMENT = "{id: agreement-test, type: AGREEMENT, from: ua-test-alpha, to: %s,"
			+ " kind: twinning, status: active, paragraphs: [1]}";

	private static final String DRAFT = "agreement-dortmund-zhytomyr-2023";

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	private TestGraph graph;

	private List<Map<String, Object>> before;

	@BeforeEach
	void look() {
		this.graph = new TestGraph(this.driver);
		this.before = this.graph.snapshot();
	}

	@AfterEach
	void nothingWasWritten() {
		List<Map<String, Object>> after = this.graph.snapshot();
		this.graph.forgetTests();
		assertThat(after).isEqualTo(this.before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					ua-test-beta, themes: [cooking]              | 'theme-cooking' is no theme of the vocabulary (themes.yaml of the built-in dossiers): choose one of it, or describe it under 'themes'.
					ua-test-beta, signatories: [ua-test-gamma]   | 'ua-test-gamma' (signatories) is of type City; here it must be Person.
					ua-test-beta, signatories: [theme-culture]   | 'theme-culture' (signatories) is of type Theme; here it must be Person.
					de-dortmund                                  | 'de-dortmund' is not among the entities of this dossier: add it there.
					ua-test-beta, supersedes: agreement-nowhere  | It supersedes 'agreement-nowhere', which is not known.
					ua-test-beta, supersedes: agreement-test     | It supersedes 'agreement-test', which is not known.
					ua-test-beta, supersedes: aid-dortmund-vinnytsia-2022 | It supersedes 'aid-dortmund-vinnytsia-2022', which is of type AID; both must be of one type.
					""")
	void mistakeInAFactIsReportedWithFileLineAndReason(String to, String reason) {
		assertRefused("test-1.yaml:9: " + reason, TestDossiers.text("test", AGREEMENT.formatted(to)));
	}

	@Test
	void mistakesBetweenFilesPointToTheLinesOfTheirKeys() {
		assertRefused(
				"""
						test-1.yaml:4: 'ua-test-alpha' lies in 'country-zz', which is not a known city, region or country.
						test-1.yaml:12: 'ua-test-gama' is not among the entities of this dossier: add it there.
						test-1.yaml:12: 'ua-test-gama' (to) is not known: describe it among the entities.
						test-1.yaml:13: 'theme-cooking' is no theme of the vocabulary (themes.yaml of the built-in dossiers): choose one of it, or describe it under 'themes'.
						test-1.yaml:15: 'person-unknown' is not among the entities of this dossier: add it there.
						test-1.yaml:15: 'person-unknown' (signatories) is not known: describe it among the entities.
						test-1.yaml:17: It supersedes 'agreement-nowhere', which is not known.""",
				TestDossiers.text("test", AGREEMENT.formatted(
						"ua-test-gama,\n   themes: [culture,\n     cooking],\n   signatories: [person-unknown],\n   note: a,\n   supersedes: agreement-nowhere"))
					.replace("in: [country-ua]}\n  - {id: ua-test-beta",
							"\n    in: [country-zz]}\n  - {id: ua-test-beta")
					.replace("from: ua-test-alpha, to", "\n   from: ua-test-alpha,\n   to"));
	}

	@Test
	void partiesAreOfTheTypesThatTheFactTies() {
		assertRefused(
				"test-1.yaml:9: 'person-test' (to) is of type Person; here it must be City or Country or Organisation or Region.",
				TestDossiers.text("test", AGREEMENT.formatted("person-test"))
					.replace("org-test, type: Organisation, name: Testers, in: [country-ua]",
							"person-test, type: Person, name: Tester"));
	}

	@Test
	void accordOfAnotherDocumentKeepsItsTerms() {
		String text = TestDossiers.text("test", AGREEMENT.formatted("ua-test-beta"))
			.replace("facts:", "  - {id: accord-kyiv-reconstruction-2022, type: Accord, name: Changed, kind: project,"
					+ " status: ended, paragraphs: [1]}\nfacts:");
		assertRefused("test-1.yaml:8: The accord 'accord-kyiv-reconstruction-2022' is described by another document;"
				+ " name it by its bare id here.", text);
	}

	@Test
	void factsOfOneGiftTellTheSameOfIt() {
		String gift = "{id: aid-test-%s, type: AID, from: %s, to: %s, kind: money, status: done, amount: %d, currency: EUR,"
				+ " gift: gift-test, paragraphs: [1]}";
		String text = TestDossiers.text("test", gift.formatted("one", "ua-test-alpha", "ua-test-beta", 5) + "\n  - "
				+ gift.formatted("two", "ua-test-beta", "ua-test-alpha", 7));
		assertRefused(
				"test-1.yaml:10: It is of the gift 'gift-test', as 'aid-test-one' is, but tells another amount of it.",
				text);
	}

	@ParameterizedTest
	@CsvSource({ "done, AID, 2025-05", "done, AID, 2024-05-02/2025", "ended, AGREEMENT, 2020/2030",
			"ended, AGREEMENT, 2025" })
	void whatIsDoneOrEndedWasSoWhenTheDocumentWasPublished(String status, String type, String stated) {
		String fact = "{id: %s-test, type: %s, from: ua-test-alpha, to: ua-test-beta, kind: %s, status: %s, stated: '%s', paragraphs: [1]}"
			.formatted(type.toLowerCase(Locale.ROOT), type, type.equals("AID") ? "money" : "twinning", status, stated);
		assertRefused("test-1.yaml:9: It is told as %s by a document that was published before (2024-05-01):"
			.formatted(status) + " mend the date, or the status.", TestDossiers.text("test", fact));
	}

	@Test
	void partiesMustBeKnown() {
		assertRefused("""
				test-1.yaml:9: 'ua-test-nowhere' is not among the entities of this dossier: add it there.
				test-1.yaml:9: 'ua-test-nowhere' (to) is not known: describe it among the entities.""",
				TestDossiers.text("test", AGREEMENT.formatted("ua-test-nowhere")));
	}

	@Test
	void entitiesMustBeDescribedSomewhere() {
		assertRefused("test-1.yaml:7: 'ua-test-unknown' is not known yet: describe it with 'type' and 'name'.",
				TestDossiers.text("test").replace("  - {id: country-ua}", "  - {id: ua-test-unknown}"));
		assertRefused(
				"test-1.yaml:3: 'ua-test-alpha' lies in 'country-zz', which is not a known city, region or country.",
				TestDossiers.text("test").replace("[Альфа], in: [country-ua]", "[], in: [country-zz]"));
	}

	@Test
	void entitiesHaveOneTypeAndStandOnceInADossier() {
		assertRefused("test-1.yaml:3: 'de-dortmund' is a City already and cannot be a Region, too.",
				TestDossiers.text("test", TestDossiers.TWINNING.replace("ua-test-alpha", "de-dortmund"))
					.replace("{id: ua-test-alpha, type: City, name: Alpha, names: [Альфа], in: [country-ua]",
							"{id: de-dortmund, type: Region, name: Alpha"));
		assertRefused("test-1.yaml:4: 'ua-test-alpha' stands twice among the entities; keep one.",
				TestDossiers.text("test").replace("ua-test-beta", "ua-test-alpha"));
	}

	@Test
	void accordsHaveThreeParties() {
		String accord = "  - {id: accord-test, type: Accord, name: Accord, kind: solidarity, status: signed, paragraphs: [1]}";
		String member = "{id: member-test-%s, type: MEMBER_OF, from: ua-test-%s, to: accord-test, role: signatory, status: signed, paragraphs: [1]}";
		assertRefused(
				"test-1.yaml:7: The accord 'accord-test' has 2 parties; it needs three or more, each by a MEMBER_OF, and two make an AGREEMENT.",
				TestDossiers.text("test", member.formatted("alpha", "alpha"), member.formatted("beta", "beta"))
					.replace("  - {id: country-ua}", accord));
	}

	@Test
	void idsOfFactsAreUsedOnce() {
		assertRefused("test-1.yaml:10: The id 'agreement-test-alpha-beta' is used twice.",
				TestDossiers.text("test", TestDossiers.TWINNING, TestDossiers.TWINNING));
		assertRefused(
				"test-1.yaml:9: The id '%s' belongs to a fact of another document; choose another.".formatted(DRAFT),
				TestDossiers.text("test", TestDossiers.TWINNING.replace("agreement-test-alpha-beta", DRAFT)));
	}

	@Test
	void documentsBelongToOneDatasetAndHaveOneDossier() {
		assertRefused(
				"test-1.yaml:1: The document 'doc-dortmund-zhytomyr-2023' belongs to the data set 'seed'; give this one another id.",
				TestDossiers.text("dortmund-zhytomyr-2023"));
		String reason = ": The document 'doc-test' has several dossiers; put them into one.";
		assertRefused("test-1.yaml:1" + reason + "\ntest-2.yaml:1" + reason, TestDossiers.text("test"),
				TestDossiers.text("test", TestDossiers.TWINNING));
	}

	@Test
	void anUnchangedDossierOfAnotherDatasetIsRefused() {
		List<Dossier> seed = SeedData.dossiers();
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(() -> this.imports.load(DATASET, seed))
			.withMessageContaining("belongs to the data set 'seed'");
	}

	@Test
	void whatSupersedesIsNotOlder() {
		String text = ofDortmund(superseding(DRAFT, 1));
		assertRefused("test-1.yaml:9: It supersedes '%s', whose source is newer (2023-01-12) than this document."
			.formatted(DRAFT), text.replace("2024-05-01", "2023-01-11"));
		assertRefused(
				"test-1.yaml:9: What supersedes a fact needs the day from which it is known: give the document's 'publishedOn'.",
				text.replace(", publishedOn: '2024-05-01'", ""));
		assertRefused(
				"test-1.yaml:9: It supersedes 'agreement-test-alpha-beta', whose source is newer (2024-05-01) than this document.",
				TestDossiers.text("test", superseding("agreement-test-alpha-beta", 1))
					.replace("2024-05-01", "2024-04-30"),
				TestDossiers.text("test-newer", TestDossiers.TWINNING));
	}

	@Test
	void factsAreSupersededOnce() {
		assertRefused("""
				test-1.yaml:9: It supersedes '%1$s', as 'agreement-test-2' does; supersede that one.
				test-1.yaml:10: It supersedes '%1$s', as 'agreement-test-1' does; supersede that one."""
			.formatted(DRAFT), ofDortmund(superseding(DRAFT, 1), superseding(DRAFT, 2)));
	}

	@Test
	void nothingIsWrittenWhereOneOfSeveralDossiersHasAMistake() {
		assertRefused("test-2.yaml:9: It supersedes 'agreement-nowhere', which is not known.",
				TestDossiers.text("test", TestDossiers.TWINNING),
				TestDossiers.text("test-mistaken", superseding("agreement-nowhere", 1)));
	}

	private static String ofDortmund(String... facts) {
		return TestDossiers.text("test", facts)
			.replace("{id: org-test, type: Organisation, name: Testers, in: [country-ua]}", "{id: de-dortmund}")
			.replace("to: ua-test-beta", "to: de-dortmund");
	}

	private static String superseding(String older, int number) {
		return AGREEMENT.formatted("ua-test-beta, supersedes: " + older)
			.replace("agreement-test,", "agreement-test-" + number + ",");
	}

	private void assertRefused(String expected, String... texts) {
		List<Dossier> dossiers = TestDossiers.read(texts);
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(() -> this.imports.load(DATASET, dossiers))
			.withMessage(expected.replace("\n", System.lineSeparator()));
	}

}
