package org.citygraph.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What holds for every query of the catalogue.
 */
@RunningCitygraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueIT {

	/** No fact has yet every property that the queries name. */
	private static final Set<NotificationClassification> NO_NEWS = Set.of(NotificationClassification.UNRECOGNIZED);

	private final Catalogue catalogue;

	private final CatalogueRuns runs;

	private final Driver driver;

	private @Nullable Driver outspoken;

	@Autowired
	CatalogueIT(Catalogue catalogue, Database database, Driver driver) {
		this.catalogue = catalogue;
		this.runs = new CatalogueRuns(catalogue, database);
		this.driver = driver;
	}

	@BeforeAll
	void connectWithNotifications() {
		try (Session session = this.driver.session()) {
			String address = session.run("RETURN 1 AS one").consume().server().address();
			this.outspoken = GraphDatabase.driver("bolt://" + address, AuthTokens.none());
		}
	}

	@AfterAll
	void disconnect() {
		outspoken().close();
	}

	Stream<String> ids() {
		return this.catalogue.all().stream().map(CatalogueQuery::id);
	}

	Stream<String> idsWithExample() {
		return this.catalogue.all().stream().filter((query) -> query.example().isPresent()).map(CatalogueQuery::id);
	}

	Stream<String> idsWithoutExample() {
		return this.catalogue.all().stream().filter((query) -> query.example().isEmpty()).map(CatalogueQuery::id);
	}

	@Test
	void everyTopicHasQueries() {
		assertThat(this.catalogue.all()).hasSizeGreaterThanOrEqualTo(25);
		assertThat(this.catalogue.all().stream().map(CatalogueQuery::topic).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder("paths", "clusters", "agreements", "aid", "memberships", "people", "partners",
					"activities", "places", "provenance", "overview");
	}

	@Test
	void noTwoQueriesHaveTheSameTitle() {
		assertThat(this.catalogue.all()).extracting(CatalogueQuery::title).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void theDatabaseTakesItForAReadWithTheDeclaredColumns(String id) {
		CatalogueQuery query = this.runs.query(id);
		try (Session session = outspoken().session()) {
			Result result = session.run("EXPLAIN " + query.text(), parameters(query));
			assertThat(result.keys()).isEqualTo(query.columns().stream().map(Column::name).toList());
			assertThat(result.consume().queryType()).isEqualTo(QueryType.READ_ONLY);
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void theDatabaseHasNothingToSayAgainstIt(String id) {
		CatalogueQuery query = this.runs.query(id);
		assertThat(warnings(query.text(), parameters(query))).isEmpty();
	}

	@Test
	void theDatabaseWouldWarnOfWhatExplodesOrIsDeprecated() {
		assertThat(warnings("MATCH (a:City), (b:City) RETURN a, b", Map.of())).isNotEmpty();
		assertThat(warnings("MATCH (a:City)-[r:AGREEMENT*]-(b:City) RETURN id(a) AS id", Map.of())).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void itsRowsHaveAnOrder(String id) {
		assertThat(this.runs.query(id).text()).containsPattern("\nORDER BY [^\n]+\n$");
	}

	@ParameterizedTest
	@MethodSource("idsWithExample")
	void itsExampleGivesRowsOfTheDeclaredTypes(String id) {
		CatalogueQuery query = this.runs.query(id);
		try (Session session = this.driver.session()) {
			Result result = session.run(query.text(), parameters(query));
			assertThat(result.keys()).isEqualTo(query.columns().stream().map(Column::name).toList());
			assertRows(query, result);
		}
	}

	@ParameterizedTest
	@MethodSource("idsWithoutExample")
	void whereTheSeedDataHasNoneAFixtureGivesRows(String id) throws IOException {
		CatalogueQuery query = this.runs.query(id);
		assertThat(this.runs.rows(id)).as("on the seed data").isEmpty();
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction
				.run(new ClassPathResource("fixtures/catalogue.cypher").getContentAsString(StandardCharsets.UTF_8))
				.consume();
			assertRows(query, transaction.run(query.text(), parameters(query)));
			transaction.rollback();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "aid/totals", "aid/given", "aid/received" })
	void sumsOfCentsAndOfLargeNumbersAreExact(String id) {
		CatalogueQuery query = this.runs.query(id);
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction
				.run("""
						UNWIND [['EUR', 0.1], ['EUR', 0.2], ['USD', 9007199254740993], ['CHF', 30.0]] AS gift
						MATCH (a:Entity {id: 'de-jena'}), (b:Entity {id: 'ua-lviv'})
						CREATE (a)-[:AID {id: 'aid-' + gift[1], currency: gift[0], amount: gift[1], status: 'done', kind: 'money'}]->(b)""")
				.consume();
			assertThat(transaction.run(query.text(), CatalogueRuns.parameters(query, Map.of())).list())
				.filteredOn((row) -> !row.get("exactSum").isNull())
				.extracting((row) -> row.get("currency").asString(), (row) -> row.get("exactSum").asObject())
				.containsExactlyInAnyOrder(tuple("EUR", 0.3), tuple("USD", 9007199254740993L), tuple("CHF", 30.0));
			transaction.rollback();
		}
	}

	private static void assertRows(CatalogueQuery query, Result result) {
		List<Record> rows = result.list();
		assertThat(rows).isNotEmpty();
		rows.forEach((row) -> query.columns()
			.forEach((column) -> assertThat(fits(row.get(column.name()), column.type()))
				.as("%s of %s: %s", column.type(), column.name(), row.get(column.name()))
				.isTrue()));
	}

	/** Whole numbers are numbers too. */
	private static boolean fits(Value value, String type) {
		if (value.isNull()) {
			return true;
		}
		if (type.startsWith("LIST<")) {
			String item = type.substring(5, type.length() - 1);
			return value.hasType(TypeSystem.getDefault().LIST())
					&& value.asList(Values.ofValue()).stream().allMatch((one) -> fits(one, item));
		}
		String name = value.type().name();
		return name.equals(type) || ("FLOAT".equals(type) && "INTEGER".equals(name));
	}

	private static Map<String, @Nullable Object> parameters(CatalogueQuery query) {
		return CatalogueRuns.parameters(query, query.example().orElse(Map.of()));
	}

	private List<String> warnings(String text, Map<String, @Nullable Object> parameters) {
		try (Session session = outspoken().session()) {
			ResultSummary summary = session.run("EXPLAIN " + text, parameters).consume();
			return summary.gqlStatusObjects()
				.stream()
				.filter(GqlNotification.class::isInstance)
				.map(GqlNotification.class::cast)
				.filter((notice) -> notice.classification().filter(NO_NEWS::contains).isEmpty())
				.map(GqlNotification::statusDescription)
				.toList();
		}
	}

	private Driver outspoken() {
		if (this.outspoken == null) {
			throw new IllegalStateException("not connected");
		}
		return this.outspoken;
	}

}
