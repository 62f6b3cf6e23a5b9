package org.citygraph.catalogue;

import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the queries answer from the built-in data, as its articles tell it.
 */
@RunningCitygraph
class CatalogueContentIT {

	private final CatalogueRuns runs;

	@Autowired
	CatalogueContentIT(Catalogue catalogue, Database database) {
		this.runs = new CatalogueRuns(catalogue, database);
	}

	@Test
	void theHospitalsEquipmentOfThreeDonorsCountsOnce() {
		List<Map<String, @Nullable Object>> rows = this.runs.rows("aid/received", "recipient", "org-brovary-hospital");
		assertThat(rows).hasSize(1);
		assertThat(rows.getFirst()).containsEntry("currency", "UAH")
			.containsEntry("year", 2022L)
			.containsEntry("gifts", 1L)
			.containsEntry("exactSum", null)
			.containsEntry("atLeastSum", 3_900_000L)
			.containsEntry("withoutAmount", 0L);
	}

	@Test
	void whatWasGivenTogetherIsKeptApartFromWhatADonorGaveAlone() {
		List<Map<String, @Nullable Object>> rows = this.runs.rows("aid/given", "donor", "de-erlangen");
		assertThat(rows).filteredOn((row) -> row.get("currency") != null)
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("shared", true).containsEntry("atLeastSum", 3_900_000L));
		assertThat(rows).filteredOn((row) -> Boolean.FALSE.equals(row.get("shared")))
			.allSatisfy((row) -> assertThat(row).containsEntry("atLeastSum", null).containsEntry("exactSum", null));
	}

	@Test
	void inAllAGiftOfThreeDonorsCountsOnce() {
		assertThat(tuples("aid/totals", List.of("currency", "year", "gifts", "atLeastSum")))
			.contains(tuple("UAH", 2022L, 1L, 3_900_000L));
		assertThat(tuples("aid/totals", List.of("currency", "year"))).doesNotHaveDuplicates();
	}

	@Test
	void winterGiftsAreOfTheYearThatTheSourceTells() {
		assertThat(tuples("aid/given", List.of("donor", "currency", "year"), "donor", "de-jena"))
			.contains(tuple("de-jena", null, 2023L));
	}

	@Test
	void promisesAreNotGifts() {
		assertThat(tuples("aid/given", List.of("donor"))).doesNotContain(tuple("country-lt"));
		assertThat(tuples("aid/given", List.of("donor"), "statuses", "signed")).contains(tuple("country-lt"));
	}

	@Test
	void plannedAidIsInNoFigureUnlessAskedFor() {
		assertThat(tuples("aid/flows", List.of("donor", "recipient"))).contains(tuple("fi-helsinki", "country-ua"))
			.doesNotContain(tuple("fi-helsinki", "ua-dnipro"));
		assertThat(tuples("aid/flows", List.of("donor", "recipient"), "statuses", "proposed"))
			.contains(tuple("fi-helsinki", "ua-dnipro"))
			.doesNotContain(tuple("fi-helsinki", "country-ua"));
	}

	@Test
	void erlangenSheltersMoreThan1600PeopleFromUkraine() {
		assertThat(tuples("aid/shelter", List.of("donor", "recipient", "quantity", "unit", "qualifier")))
			.containsExactlyInAnyOrder(tuple("de-erlangen", "country-ua", 1600L, "people", "over"),
					tuple("de-erlangen", "ua-brovary", null, null, null));
	}

	@Test
	void sharedGiftsNameAllTheirDonorsAndRecipients() {
		assertThat(tuples("aid/shared-gifts", List.of("gift", "donors", "recipients"))).containsExactly(
				tuple("gift-brovary-hospital-equipment-2022", List.of("Engagement Global", "Erlangen", "Jena"),
						List.of("Brovary Hospital")),
				tuple("gift-brovary-school-bus-2023", List.of("Jena"), List.of("Brovary", "Kniazhychi Lyceum")));
	}

	@Test
	void theKyivAccordHasTwelveParties() {
		List<@Nullable Object> members = this.runs.column("member", "memberships/members", "id",
				"accord-kyiv-reconstruction-2022");
		assertThat(members).hasSize(12).doesNotHaveDuplicates().contains("ua-kyiv", "be-brussels", "lt-vilnius");
		assertThat(tuples("memberships/accords", List.of("accord", "parties", "open"))).containsExactly(
				tuple("accord-brovary-erlangen-jena-2023", 3L, false),
				tuple("accord-kyiv-reconstruction-2022", 12L, true));
	}

	@Test
	void partiesOfTheAccordWithAgreementsOfTheirOwnAreNotTiedOnlyThroughIt() {
		List<Tuple> pairs = tuples("clusters/only-through", List.of("first", "second"), "through",
				"accord-kyiv-reconstruction-2022");
		assertThat(pairs).hasSize(12 * 11 / 2 - 3)
			.contains(tuple("fi-helsinki", "it-rome"))
			.doesNotContain(tuple("be-brussels", "ua-kyiv"), tuple("fi-helsinki", "ua-kyiv"),
					tuple("ba-sarajevo", "ua-kyiv"));
	}

	@Test
	void bothMayorsSignedForDniproAndHelsinki() {
		assertThat(tuples("people/signatories", List.of("personName", "offices", "agreement"))).contains(
				tuple("Borys Filatov", List.of("Mayor, Dnipro"), "agreement-dnipro-helsinki-2023"),
				tuple("Juhana Vartiainen", List.of("Mayor, Helsinki"), "agreement-dnipro-helsinki-2023"));
		assertThat(tuples("people/of", List.of("personName", "part"), "id", "ua-dnipro"))
			.contains(tuple("Borys Filatov", "office"), tuple("Borys Filatov", "signatory"));
	}

	@Test
	void mayorsAreFoundByTheirTitle() {
		assertThat(this.runs.column("personName", "people/offices", "title", "MAYOR")).containsExactlyInAnyOrder(
				"Borys Filatov", "Juhana Vartiainen", "Thomas Westphal", "Andriy Sadovyi", "Ihor Sapozhko");
		assertThat(tuples("people/offices", List.of("personName", "at"), "title", "ambassador"))
			.containsExactly(tuple("Olga Dibrova", "country-ua"));
	}

	@Test
	void dortmundAndZhytomyrHaveNotSigned() {
		assertThat(this.runs.column("agreement", "agreements/unsigned"))
			.containsExactly("agreement-dortmund-zhytomyr-2023");
		assertThat(this.runs.rows("agreements/unsigned", "knownAt", "2022-12-31")).isEmpty();
		assertThat(this.runs.column("agreement", "agreements/in-force", "day", "2023-06-01"))
			.doesNotContain("agreement-dortmund-zhytomyr-2023");
	}

	@Test
	void anAgreementIsInForceFromItsDayOn() {
		assertThat(this.runs.column("agreement", "agreements/in-force", "day", "2023-12-11"))
			.doesNotContain("agreement-dnipro-helsinki-2023");
		assertThat(this.runs.column("agreement", "agreements/in-force", "day", "2023-12-12"))
			.contains("agreement-dnipro-helsinki-2023", "agreement-brovary-rockford");
	}

	@Test
	void brovaryHasItsPartnersAndTheAccordWithErlangenAndJena() {
		assertThat(this.runs.rows("agreements/of", "id", "ua-brovary")).hasSize(14);
		assertThat(tuples("agreements/of", List.of("partner", "agreement"), "id", "ua-brovary")).contains(
				tuple("de-jena", "accord-brovary-erlangen-jena-2023"),
				tuple("pl-krasnik-county", "agreement-brovary-krasnik-county"));
		assertThat(this.runs.column("accord", "agreements/of", "id", "ua-brovary", "accords", "false")).hasSize(12)
			.containsOnly(false);
	}

	@Test
	void agreementsBetweenTwoIncludeTheirAccord() {
		assertThat(this.runs.column("id", "agreements/between", "a", "fi-helsinki", "b", "ua-kyiv"))
			.containsExactlyInAnyOrder("agreement-helsinki-kyiv-2022", "accord-kyiv-reconstruction-2022");
		assertThat(this.runs.column("id", "agreements/between", "a", "ua-kyiv", "b", "fi-helsinki", "validAt",
				"2021-12-31"))
			.isEmpty();
	}

	@Test
	void noActivityIsKnownOfBrovaryAndRockfordButOfBrovaryAndJena() {
		assertThat(this.runs.column("agreement", "agreements/without-activity")).contains("agreement-brovary-rockford")
			.doesNotContain("agreement-brovary-jena-2022", "agreement-dnipro-helsinki-2023");
		assertThat(this.runs.column("agreement", "agreements/without-activity", "since", "2024-01-01"))
			.contains("agreement-dnipro-helsinki-2023")
			.doesNotContain("agreement-brovary-jena-2022");
	}

	@Test
	void ukraineHasThreePolishPartnerships() {
		assertThat(tuples("agreements/by-country", List.of("country", "otherCountry", "agreements")))
			.contains(tuple("PL", "UA", 3L), tuple("FI", "UA", 2L));
		assertThat(
				tuples("agreements/by-country", List.of("country", "otherCountry", "agreements"), "kinds", "twinning"))
			.containsExactly(tuple("IE", "UA", 1L));
	}

	@Test
	void brovaryHasMostPartnersInUkraine() {
		assertThat(tuples("clusters/hubs", List.of("city", "partners", "countries"), "country", "UA"))
			.containsExactly(tuple("ua-brovary", 12L, 8L), tuple("ua-kyiv", 4L, 4L), tuple("ua-dnipro", 1L, 1L));
	}

	@Test
	void dniproReachesDublinThroughHelsinkiAndKyiv() {
		Map<String, @Nullable Object> path = this.runs.rows("paths/shortest", "from", "ua-dnipro", "to", "ie-dublin")
			.getFirst();
		assertThat(path).containsEntry("length", 3L);
		assertThat(ids(path.get("path"))).containsExactly("ua-dnipro", "fi-helsinki", "ua-kyiv", "ie-dublin");
	}

	@Test
	void aPathAvoidsWhatItMustNotTouch() {
		assertThat(this.runs.rows("paths/shortest", "from", "ua-dnipro", "to", "ie-dublin", "avoid", "ua-kyiv"))
			.isEmpty();
		assertThat(this.runs.rows("paths/shortest", "from", "ua-dnipro", "to", "ie-dublin", "avoidCountries", "FI"))
			.isEmpty();
		assertThat(this.runs.rows("paths/shortest", "from", "ua-dnipro", "to", "ie-dublin", "validAt", "2023-12-11"))
			.isEmpty();
		assertThat(this.runs.rows("paths/shortest", "from", "ua-dnipro", "to", "ua-dnipro")).isEmpty();
	}

	@Test
	void aCountryIsAnEndOfAPathButNeverInBetween() {
		assertThat(this.runs.rows("paths/shortest", "from", "ua-lviv", "to", "country-de")).hasSize(1);
		assertThat(this.runs.rows("paths/shortest", "from", "org-unbroken", "to", "ua-lviv")).isEmpty();
		assertThat(this.runs.rows("paths/via", "from", "org-unbroken", "to", "ua-lviv")).isEmpty();
		assertThat(this.runs.rows("paths/routes", "from", "org-unbroken", "to", "ua-lviv")).isEmpty();
	}

	@Test
	void routesOfUpToThreeStepsPassNoEntityTwice() {
		List<Map<String, @Nullable Object>> routes = this.runs.rows("paths/routes", "from", "fi-helsinki", "to",
				"ua-kyiv");
		assertThat(routes).extracting((row) -> ids(row.get("nodes")))
			.startsWith(List.of("fi-helsinki", "ua-kyiv"),
					List.of("fi-helsinki", "accord-kyiv-reconstruction-2022", "ua-kyiv"))
			.contains(List.of("fi-helsinki", "accord-kyiv-reconstruction-2022", "be-brussels", "ua-kyiv"))
			.doesNotHaveDuplicates()
			.allSatisfy((nodes) -> assertThat(nodes).doesNotHaveDuplicates());
	}

	@Test
	void countriesAreConnectedByTheirCitiesDirectlyOrThroughOneOther() {
		List<String> columns = List.of("length", "place", "other", "between");
		assertThat(tuples("paths/between-countries", columns, "from", "UA", "to", "FI"))
			.contains(tuple(1L, "ua-dnipro", "fi-helsinki", List.of()), tuple(1L, "ua-kyiv", "fi-helsinki", List.of()));
		assertThat(tuples("paths/between-countries", columns, "from", "IT", "to", "FI"))
			.containsExactly(tuple(2L, "it-rome", "fi-helsinki", List.of("accord-kyiv-reconstruction-2022")));
		assertThat(this.runs.rows("paths/between-countries", "from", "UA", "to", "FI", "validAt", "1990-01-01"))
			.isEmpty();
		assertThat(tuples("paths/between-countries", columns, "from", "UA", "to", "UA"))
			.contains(tuple(2L, "ua-dnipro", "ua-kyiv", List.of("fi-helsinki")))
			.doesNotContain(tuple(2L, "ua-kyiv", "ua-dnipro", List.of("fi-helsinki")));
	}

	@Test
	void jenaAndErlangenShareBrovary() {
		assertThat(this.runs.column("partner", "partners/common", "a", "de-jena", "b", "de-erlangen"))
			.containsExactly("ua-brovary");
		assertThat(tuples("partners/candidates", List.of("candidate", "shared"), "city", "ua-dnipro"))
			.containsExactly(tuple("ua-kyiv", 1L));
	}

	@Test
	void aPartnerKnownOnlyByCountryIsAPartnerThere() {
		assertThat(this.runs.column("city", "partners/missing", "cities", "UA", "partners", "DE")).contains("ua-kyiv")
			.doesNotContain("ua-lviv", "ua-brovary");
		assertThat(this.runs.column("fact", "provenance/country-only", "country", "LT"))
			.containsExactly("agreement-lithuania-lviv-unbroken", "aid-lithuania-unbroken");
	}

	@Test
	void evidenceNamesDocumentAndParagraph() {
		assertThat(tuples("provenance/between", List.of("fact", "document", "paragraph"), "a", "ua-dnipro", "b",
				"fi-helsinki"))
			.contains(tuple("agreement-dnipro-helsinki-2023", "doc-helsinki-dnipro-2023", 2L))
			.doesNotHaveDuplicates();
	}

	@Test
	void aDocumentStatesItsAccordToo() {
		assertThat(tuples("provenance/document", List.of("fact", "type"), "id", "doc-kyiv-investment-forum-2022"))
			.contains(tuple("accord-kyiv-reconstruction-2022", "Accord"),
					tuple("agreement-dublin-kyiv-2022", "AGREEMENT"));
	}

	private List<Tuple> tuples(String id, List<String> columns, String... given) {
		return this.runs.rows(id, given)
			.stream()
			.map((row) -> tuple(columns.stream().map(row::get).toArray()))
			.toList();
	}

	private static List<String> ids(@Nullable Object nodes) {
		return (nodes instanceof List<?> list) ? list.stream().map((node) -> ((EntityRef) node).id()).toList()
				: List.of();
	}

}
