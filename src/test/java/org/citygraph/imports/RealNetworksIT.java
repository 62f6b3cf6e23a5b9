package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.imports.RepeatedId.ListedRow;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Doubt;
import org.citygraph.sources.Source;
import org.citygraph.citynetworks.JointStatement;
import org.citygraph.citynetworks.NetworkMembers;
import org.citygraph.iati.IatiActivities;
import org.citygraph.sources.SourceFile;
import org.citygraph.wikidata.TwinningTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The networks of others, as they are published, beside the built-in data.
 */
@RunningCitygraph
@TestPropertySource(properties = "test.database=of-its-own")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "dataIsThere", disabledReason = "The real networks are not beside the project: ../shared/data")
class RealNetworksIT {

	private static final Path DATA = Path.of("../shared/data");

	private static final Source SISTER_CITIES = new CsvNetwork(DATA.resolve("sister-cities-2013"));

	private static final Source EUROCITIES = new NetworkMembers(
			new SourceFile(DATA.resolve("city-networks/eurocities-members.json"), "Members of Eurocities"),
			"Eurocities");

	private static final String TWO_MAYORS = "Rows %d and %d share the id '%s', but give the office '%s' to different people: they may be two places.";

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final Checks checks;

	private final TestGraph graph;

	private final Api api;

	/** What came of each import, one after the other, by data set. */
	private final Map<String, SourceReport> reports = new HashMap<>();

	private final Map<String, List<Violations>> brokenRules = new HashMap<>();

	private List<Map<String, Object>> before = List.of();

	@TempDir
	static Path folder;

	RealNetworksIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal, @Autowired Checks checks,
			@Autowired Driver driver, @LocalServerPort int port) {
		this.imports = imports;
		this.removal = removal;
		this.checks = checks;
		this.graph = new TestGraph(driver);
		this.api = new Api(port);
	}

	static boolean dataIsThere() {
		return Files.isDirectory(DATA);
	}

	@BeforeAll
	void load() {
		this.before = this.graph.snapshot();
		Path networks = DATA.resolve("city-networks");
		Path wikidata = DATA.resolve("wikidata-2016");
		load("iati-example", new IatiActivities(
				List.of(new SourceFile(DATA.resolve("iati/activity-standard-2.03-example.xml"), "IATI's example"))));
		load("mayors-for-democracy",
				new JointStatement(
						new SourceFile(networks.resolve("mayors-for-democracy-signatures.csv"), "Signatures"),
						"Mayors for democracy", "cooperation"));
		load("eurocities-statement",
				new JointStatement(
						new SourceFile(networks.resolve("eurocities-statement-signatures.json"), "Signatures"), "",
						"solidarity"));
		load("sister-cities-2013", SISTER_CITIES);
		load("wikidata-2016", new TwinningTables(new SourceFile(wikidata.resolve("relations.tsv"), "Relations"),
				Optional.of(new SourceFile(wikidata.resolve("names.tsv"), "Names"))));
		load("eurocities", EUROCITIES);
	}

	private void load(String dataset, Source source) {
		this.reports.put(dataset, imported(dataset, source));
		this.brokenRules.put(dataset,
				this.checks.run().stream().filter((violations) -> !violations.isEmpty()).toList());
	}

	private SourceReport imported(String dataset, Source source) {
		return this.imports.load(new Dataset(dataset, dataset, "test"), source, folder.resolve("rejects.csv"),
				Progress.UNSEEN);
	}

	private SourceReport report(String dataset) {
		return Objects.requireNonNull(this.reports.get(dataset));
	}

	@AfterAll
	void takeOut() {
		this.reports.keySet().forEach(this.removal::remove);
		assertThat(this.api.get("/api/datasets").at("/datasets").size()).isOne();
		assertThat(this.graph.snapshot()).isEqualTo(this.before);
	}

	@Test
	void noneBreaksARule() {
		assertThat(this.brokenRules).hasSize(6).allSatisfy((dataset, broken) -> assertThat(broken).isEmpty());
	}

	@Test
	void kievOfTheSisterCitiesIsKyivAndEachCityHasItsOwnTies() {
		SourceReport report = report("sister-cities-2013");
		assertThat(report.read()).isEqualTo(11_618 + 19_761);
		assertThat(report.rejected()).isZero();
		assertThat(report.facts()).isEqualTo(15_225);
		assertThat(report.repeated()).isEqualTo(19_761 - 15_225);
		assertThat(report.joined() + report.created()).isEqualTo(11_618);
		assertThat(this.api.get("/api/entities/ua-kyiv").at("/entity/externalIds/sister-cities-2013").asString())
			.isEqualTo("Kiev");
		assertThat(tiesInTheGraph()).isEqualTo(tiesInTheFile());
		assertThat(imported("sister-cities-2013", SISTER_CITIES).facts()).isZero();
	}

	@Test
	void everyRelationOfWikidataIsThereOncePerPair() {
		assertThat(report("wikidata-2016").read()).isEqualTo(34_182 + 10_055);
		assertThat(report("wikidata-2016").facts()).isEqualTo(17_401);
	}

	/** What rows were joined with by their ids, one network after the other. */
	@Test
	void entitiesOfOneNameAndCountryAreOneOrListed() {
		assertThat(report("eurocities").doubts()).hasSizeLessThanOrEqualTo(1000);
		assertThat(this.graph.rows(
				"""
						MATCH (one:City)
						WHERE any(id IN one.externalIds WHERE id STARTS WITH 'eurocities:')
						UNWIND one.keys AS key
						MATCH (other:City)
						WHERE key IN other.keys AND other.country = one.country AND other <> one
						  AND none(own IN one.externalIds WHERE any(id IN other.externalIds
						    WHERE split(id, ':')[0] = split(own, ':')[0]))
						  AND coalesce(other.wikidata = one.wikidata, true)
						  AND coalesce(point.distance(point({latitude: one.latitude, longitude: one.longitude}),
						    point({latitude: other.latitude, longitude: other.longitude})) < 100000, true)
						WITH DISTINCT one, other, EXISTS { MATCH (one)-[:ABOUT|MAY_BE]-(:Resolution)-[:ABOUT|MAY_BE]-(other) } AS listed
						RETURN one.id + ' / ' + other.id AS pair, listed
						""",
				Map.of()))
			.hasSizeGreaterThan(100)
			.allSatisfy((row) -> assertThat(row.get("listed").asBoolean()).as(row.get("pair").asString()).isTrue());
		assertThat(this.api.get("/api/resolutions?dataset=eurocities&limit=1000").at("/resolutions").valueStream())
			.anySatisfy((asked) -> {
				assertThat(asked.at("/entity/id").asString()).isEqualTo("zz-wien");
				assertThat(asked.at("/candidates/0/id").asString()).isEqualTo("at-vienna");
			});
		assertThat(imported("eurocities", EUROCITIES).undecided()).isZero();
	}

	@Test
	void membersAndSignatoriesAreThereWithTheirAccords() {
		SourceReport members = report("eurocities");
		assertThat(members.read()).isEqualTo(209);
		assertThat(members.facts()).isEqualTo(206);
		assertThat(members.repeated()).isEqualTo(3);
		assertThat(members.repeatedIds().first())
			.extracting(RepeatedId::id, (id) -> id.rows().stream().map(ListedRow::row).toList(), RepeatedId::oneEntity)
			.containsExactly(tuple("Q302020", List.of(31L, 33L), true), tuple("Q456", List.of(21L, 112L), true),
					tuple("Q23482", List.of(27L, 120L), true));
		assertThat(members.repeatedIds().first().get(1).rows()).extracting(ListedRow::name)
			.containsExactly("Lyon Metropole", "Lyon");
		SourceReport mayors = report("mayors-for-democracy");
		assertThat(mayors.read()).isEqualTo(252);
		assertThat(mayors.doubts()).extracting(Doubt::key, Doubt::why)
			.contains(tuple("Q2394109", TWO_MAYORS.formatted(190, 191, "Q2394109", "Mayor of San José")),
					tuple("Q3947953", TWO_MAYORS.formatted(194, 195, "Q3947953", "Mayor of San Sebastian")));
		assertThat(this.api.get("/api/resolutions?dataset=mayors-for-democracy&limit=1000").text())
			.contains("\"source\":\"doc-mayors-for-democracy-");
		assertThat(mayors.doubts()).extracting(Doubt::candidates).contains(List.of("person-borys-filatov"));
		assertThat(report("eurocities-statement").read()).isEqualTo(85);
		assertThat(this.graph.rows("""
				MATCH (person:Person)-[r:MEMBER_OF {dataset: 'eurocities-statement'}]->(:Accord)
				RETURN count(r) AS parties
				""", Map.of()).getFirst().get("parties").asInt()).isEqualTo(82);
	}

	@Test
	void aidOfTheIatiExampleIsThereWithItsRoles() {
		assertThat(report("iati-example").rejected()).isZero();
		assertThat(this.graph.rows("MATCH ()-[aid:AID {dataset: 'iati-example'}]->() RETURN aid.amount AS amount, "
				+ "aid.currency AS currency", Map.of()))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("amount").asDouble()).isEqualTo(1000);
				assertThat(row.get("currency").asString()).isEqualTo("EUR");
			});
	}

	/** By the data set's own ids. */
	private Set<Set<String>> tiesInTheGraph() {
		return this.graph.rows("""
				MATCH (a)-[:AGREEMENT {dataset: $dataset}]->(b)
				RETURN [id IN a.externalIds WHERE id STARTS WITH $dataset][0] AS from,
				  [id IN b.externalIds WHERE id STARTS WITH $dataset][0] AS to
				""", Map.of("dataset", "sister-cities-2013"))
			.stream()
			.map((row) -> Set.of(key(row.get("from").asString()), key(row.get("to").asString())))
			.collect(Collectors.toSet());
	}

	private static String key(String externalId) {
		return externalId.substring(externalId.indexOf(':') + 1);
	}

	private static Set<Set<String>> tiesInTheFile() {
		try (CSVParser rows = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(DATA.resolve("sister-cities-2013/ties.csv")))) {
			return rows.stream().map((row) -> Set.of(row.get("from"), row.get("to"))).collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
