package org.citygraph.imports;

import java.util.List;
import java.util.Map;

import org.citygraph.RunningCitygraph;
import org.citygraph.dossier.DossierRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A dossier does not make a second entity of one that is there, unless it tells both
 * apart.
 */
@RunningCitygraph
class TwinsIT {

	private static final Dataset DATASET = TestDossiers.dataset("twins");

	private static final String APART = ". Use that id, or tell both apart by Wikidata or GeoNames ids, positions more"
			+ " than 50 km apart, or the regions that they lie in.";

	/** The new entities stand in line 3. */
	private static final String TEXT = """
			document: {id: doc-test-twins, title: A test}
			entities:
			ADDED
			  - {id: pl-poznan}
			facts:
			  - {id: agreement-test, type: AGREEMENT, from: NEW, to: pl-poznan, kind: twinning, status: active, paragraphs: [1]}
			""";

	@Autowired
	private Driver driver;

	@Autowired
	private DossierImports imports;

	@Autowired
	private SeedData seed;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ua-kiev, type: City, name: Kiev, in: [country-ua]                        | ua-kyiv | City in UA | kiev
					ua-kiev, type: City, name: Kiev                                          | ua-kyiv | City in UA | kiev
					ua-kiev, type: City, name: Old Town, names: [КИЇВ], in: [country-ua]     | ua-kyiv | City in UA | kiiv
					ua-kiev, type: City, name: Kiev, in: [country-ua], latitude: 50.5, longitude: 30.6 | ua-kyiv | City in UA | kiev
					ua-kiev, type: City, name: Kiev, in: [ua-brovary], geonames: 703448999, population: 3 | | |
					org-metropolia, type: Organisation, name: Metropolia UAS, in: [country-fi] | org-metropolia-university-of-applied-sciences | Organisation in FI | metropolia uas
					""")
	void newEntityMayBeOneThatIsThere(String entity, String twin, String kind, String spelling) {
		if (twin == null) {
			load(entity);
			return;
		}
		assertRefused("test-1.yaml:3: '%s' may be '%s': both are spelt '%s' and of one type and country (%s)"
			.formatted(id(entity), twin, spelling, kind) + APART, entity);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ua-kiev, type: City, name: Kiev, in: [country-ua], wikidata: Q990000101",
			"ua-kiev, type: City, name: Kiev, in: [country-ua], geonames: 990000101",
			"ua-kiev, type: City, name: Kiev, in: [country-ua], latitude: 51.4, longitude: 30.5",
			"ua-kyiv-region, type: Region, name: Kiev, in: [country-ua]",
			"pl-kiev, type: City, name: Kiev, in: [country-pl]",
			"ua-kieva, type: City, name: Kieva, in: [country-ua]" })
	void othersOfThatNameAreToldApart(String entity) {
		load(entity);
		assertThat(this.graph.fact("agreement-test")).isNotEmpty();
	}

	@Test
	void twinsOfOneImportAreFoundAndRegionsTellThemApart() {
		String one = "ua-test-one, type: City, name: Twintown, in: [ua-test-r1]";
		String two = "ua-test-two, type: City, name: Твінтаун, names: [Twintown], in: [ua-test-r%d]";
		String regions = "ua-test-r1, type: Region, name: First, in: [country-ua]}\n  - {id: ua-test-r2, type: Region, name: Second, in: [country-ua]";
		String all = one + "}\n  - {id: " + two + "}\n  - {id: " + regions;
		assertRefused(
				"test-1.yaml:4: 'ua-test-two' may be 'ua-test-one': both are spelt 'twintown' and of one type and country (City in UA)"
						+ APART,
				all.formatted(1));
		load(all.formatted(2));
	}

	@Test
	void externalIdBelongsToOneEntity() {
		String twin = "ua-test-city, type: City, name: Testtown, in: [country-ua], %s";
		assertRefused("test-1.yaml:3: The Wikidata id Q1899 is that of 'ua-kyiv' already; use that id.",
				twin.formatted("wikidata: Q1899"));
		assertRefused("test-1.yaml:3: The GeoNames id 703448 is that of 'ua-kyiv' already; use that id.",
				twin.formatted("geonames: 703448"));
		assertRefused("test-1.yaml:4: The Wikidata id Q990000101 is that of 'ua-test-city' already; use that id.", twin
			.formatted("wikidata: Q990000101}")
				+ "\n  - {id: ua-test-other, type: City, name: Othertown, in: [country-ua], wikidata: Q990000101");
		assertRefused("test-1.yaml:3: The Wikidata id Q36036 is that of 'ua-lviv' already; use that id.",
				"ua-kyiv, wikidata: Q36036");
		load("ua-kyiv, wikidata: Q1899, geonames: 703448");
	}

	@Test
	void seedIsLoadedWhateverUsersImportedBefore() {
		load("ua-test-city, type: City, name: Testtown, in: [country-ua], wikidata: Q990000101");
		this.graph.rows("""
				MATCH (e:Entity {id: 'ua-test-city'})
				SET e.wikidata = 'Q48256', e.keys = ['dnipro'], e.names = ['Testtown', 'Dnipro']""", Map.of());
		this.graph.rows("MATCH (k:Entity {id: 'ua-dnipro'}) SET k.wikidata = null", Map.of());
		this.graph.rows("""
				MATCH (one:Entity {id: 'ua-test-city'}), (other:Entity {id: 'pl-poznan'})
				CREATE (one)-[:AID {id: 'aid-test', dataset: 'test-twins', gift: 'gift-brovary-hospital-equipment-2022',
				  amount: 1, sources: ['doc-test-twins#1']}]->(other)""", Map.of());
		this.graph.rows("MATCH (d:Document {dataset: 'seed'}) SET d.hash = 'of an older version'", Map.of());
		this.graph.rows("MATCH (state:DataState) SET state.seed = 'of an older version'", Map.of());
		assertThat(this.seed.load()).isPresent();
	}

	private static String id(String entity) {
		return entity.substring(0, entity.indexOf(','));
	}

	private static String text(String entity) {
		return TEXT.replace("NEW", id(entity)).replace("ADDED", "  - {id: " + entity + "}");
	}

	private void load(String entity) {
		this.imports.load(DATASET, TestDossiers.read(text(entity)));
	}

	private void assertRefused(String expected, String entity) {
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(() -> load(entity)).withMessage(expected);
	}

}
