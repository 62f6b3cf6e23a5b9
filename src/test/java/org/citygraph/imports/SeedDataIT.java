package org.citygraph.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.FactEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the five articles tell, as the graph holds it.
 */
@RunningCitygraph
class SeedDataIT {

	@Autowired
	private Driver driver;

	private TestGraph graph;

	@BeforeEach
	void open() {
		this.graph = new TestGraph(this.driver);
	}

	@Test
	void graphHoldsEachFactOfTheFilesOnce() {
		Map<String, Long> told = SeedData.dossiers()
			.stream()
			.flatMap((dossier) -> dossier.facts().stream().map((fact) -> document(dossier) + " " + fact.type()))
			.collect(Collectors.groupingBy((key) -> key, TreeMap::new, Collectors.counting()));
		Map<String, Long> held = this.graph.rows("""
				MATCH ()-[r {dataset: 'seed'}]->()
				RETURN split(r.sources[0], '#')[0] + ' ' + type(r) AS key, count(*) AS facts""", Map.of())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("key").asString(), (row) -> row.get("facts").asLong()));
		assertThat(held).isEqualTo(told);
		assertThat(ids("MATCH (d:Document {dataset: 'seed'}) RETURN d.id AS id")).containsExactlyInAnyOrder(
				"doc-brovary-twin-cities-2025", "doc-cities4cities-2024", "doc-dortmund-zhytomyr-2023",
				"doc-helsinki-dnipro-2023", "doc-kyiv-investment-forum-2022");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			brovary-twin-cities-2025, 12, 12, 4, 3, 12, 0, 1
			cities4cities-2024, 2, 2, 12, 1, 0, 0, 3
			dortmund-zhytomyr-2023, 1, 4, 0, 1, 8, 0, 0
			helsinki-dnipro-2023, 1, 2, 0, 3, 7, 0, 0
			kyiv-investment-forum-2022, 4, 0, 13, 0, 2, 0, 1
			""")
	void factsOfEachTypeAreCounted(String document, int agreements, int aid, int memberships, int offices,
			int activities, int sought, int offered) {
		List<Long> counts = this.graph
			.rows("""
					UNWIND ['AGREEMENT', 'AID', 'MEMBER_OF', 'HOLDS_OFFICE', 'ACTIVITY', 'SEEKS', 'OFFERS'] AS type
					RETURN COUNT { MATCH ()-[r:$(type)]->() WHERE r.sources[0] STARTS WITH 'doc-' + $document + '#' } AS facts""",
					Map.of("document", document))
			.stream()
			.map((row) -> row.get("facts").asLong())
			.toList();
		assertThat(counts).isEqualTo(Stream.of(agreements, aid, memberships, offices, activities, sought, offered)
			.map(Integer::longValue)
			.toList());
	}

	@Test
	void kyivAccordHasTwelvePartiesAndStaysOpen() {
		assertThat(ids(
				"MATCH (p)-[:MEMBER_OF]->(:Accord {id: 'accord-kyiv-reconstruction-2022', open: true}) RETURN p.id AS id"))
			.containsExactlyInAnyOrder("ua-kyiv", "be-brussels", "fr-paris", "it-rome", "fi-helsinki", "pl-poznan",
					"me-podgorica", "de-berlin", "fr-lyon", "lv-riga", "ba-sarajevo", "lt-vilnius");
	}

	@Test
	void kyivHasFourInstrumentsBesidesTheAccord() {
		assertThat(ids("""
				MATCH (c)-[r:AGREEMENT]-(:Entity {id: 'ua-kyiv'})
				RETURN c.id + ' ' + r.kind + ' ' + r.status AS id""")).containsExactlyInAnyOrder(
				"be-brussels cooperation signed", "ie-dublin twinning signed", "fi-helsinki memorandum signed",
				"ba-sarajevo friendship signed");
	}

	@Test
	void brovarysPolishPartnersAreCountiesAndNoCities() {
		assertThat(ids("""
				MATCH (r:Region)-[:AGREEMENT]-(:Entity {id: 'ua-brovary'})
				RETURN r.id AS id""")).containsExactlyInAnyOrder("pl-gniezno-county", "pl-grodzisk-county",
				"pl-krasnik-county");
		assertThat(ids("""
				MATCH (c:City)
				WHERE any(name IN c.names WHERE name =~ '.*(Gniezno|Grodzisk|Grodzin|Kra[sś]ni).*')
				RETURN c.id AS id""")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Fontaine-sous-Bois, fr-fontenay-sous-bois
			Krasnitsky Poviat, pl-krasnik-county
			Grodzinsky Poviat, pl-grodzisk-county
			Tonala, mx-tonala
			Knyazhytsky Lyceum, org-knyazhychi-lyceum
			Recovery and Development Agency, org-agency-recovery-development
			Agency for Recovery and Development, org-agency-recovery-development
			MinRegion, org-minregion-ua
			""")
	void spellingsOfTheArticlesAreNamesOfTheRightEntities(String spelling, String id) {
		assertThat(
				this.graph.rows("MATCH (e:Entity) WHERE $name IN e.names RETURN e.id AS id", Map.of("name", spelling)))
			.extracting((row) -> row.get("id").asString())
			.containsExactly(id);
	}

	@Test
	void hospitalsEquipmentIsOneGiftOfThreeDonors() {
		List<Map<String, Object>> facts = this.graph.rows("""
				MATCH (donor)-[r:AID {gift: 'gift-brovary-hospital-equipment-2022'}]->(hospital)
				RETURN donor.id AS donor, hospital.id AS to, r.amount AS amount, r.currency AS currency,
				  r.qualifier AS qualifier, r.stated AS stated""", Map.of())
			.stream()
			.map((row) -> row.asMap())
			.toList();
		assertThat(facts).extracting((fact) -> fact.get("donor"))
			.containsExactlyInAnyOrder("de-jena", "de-erlangen", "org-engagement-global");
		assertThat(facts).allSatisfy((fact) -> assertThat(fact).containsEntry("to", "org-brovary-hospital")
			.containsEntry("amount", 3900000L)
			.containsEntry("currency", "UAH")
			.containsEntry("qualifier", "over")
			.containsEntry("stated", "2022-11"));
		assertThat(
				ids("MATCH ()-[r:AID {dataset: 'seed'}]->() WHERE r.amount IS NOT NULL RETURN DISTINCT r.gift AS id"))
			.containsExactly("gift-brovary-hospital-equipment-2022");
	}

	@Test
	void noFactTouchesRussiaOrBelarus() {
		assertThat(
				ids("""
						MATCH (e:Entity)
						WHERE 'seed' IN e.datasets AND (e.country IN ['RU', 'BY'] OR e.code IN ['RU', 'BY'] OR e.id =~ '(ru|by)-.*')
						RETURN e.id AS id"""))
			.isEmpty();
	}

	@Test
	void dortmundAndZhytomyrHaveADraft() {
		assertThat(this.graph.fact("agreement-dortmund-zhytomyr-2023")).containsEntry("status", "draft")
			.containsEntry("kind", "solidarity")
			.containsEntry("stated", "2023-21")
			.containsEntry("dataset", "seed")
			.doesNotContainKeys("validTo", "knownTo");
	}

	@Test
	void unnamedSidesStandForTheirCountries() {
		assertThat(ids("MATCH (c:Country)-[:AGREEMENT]-(:Entity {id: 'ua-lviv'}) RETURN c.id AS id"))
			.containsExactlyInAnyOrder("country-lt", "country-de");
	}

	@Test
	void dossiersUseIdsOfTheirOwn() {
		List<String> ids = SeedData.dossiers()
			.stream()
			.flatMap((dossier) -> dossier.facts().stream())
			.map(FactEntry::id)
			.toList();
		assertThat(Set.copyOf(ids)).hasSameSizeAs(ids).hasSize(111);
	}

	private static String document(Dossier dossier) {
		return dossier.document().orElseThrow().id();
	}

	private List<String> ids(String query) {
		return this.graph.rows(query, Map.of()).stream().map((row) -> row.get("id").asString()).toList();
	}

}
