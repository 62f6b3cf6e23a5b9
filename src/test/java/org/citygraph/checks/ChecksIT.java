package org.citygraph.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.citygraph.graph.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A fixture under {@code checks/} breaks the rule of the check of its name, beside what
 * keeps it; its lines {@code // expect: id | sentence} are all that the check must find.
 */
@RunningCitygraph
class ChecksIT {

	private static final Path FIXTURES = Path.of("src/test/resources/checks");

	@Autowired
	private Driver driver;

	@Autowired
	private Checks checks;

	@ParameterizedTest
	@MethodSource("names")
	void seedDataKeepsTheRule(String check) {
		assertThat(found(check, "")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void checkFindsWhatBreaksTheRule(String check) throws IOException {
		String fixture = Files.readString(FIXTURES.resolve(check + ".cypher"));
		List<String> expected = fixture.lines()
			.filter((line) -> line.startsWith("// expect: "))
			.map((line) -> line.substring("// expect: ".length()))
			.toList();
		assertThat(expected).isNotEmpty();
		assertThat(found(check, fixture)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyCheckHasAFixtureAndEveryFixtureACheck() throws IOException {
		try (Stream<Path> files = Files.list(FIXTURES)) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(names().map((name) -> name + ".cypher").toList());
		}
	}

	@Test
	void runTellsOfEveryCheckAndReportsEachWhenItIsDone() {
		List<Violations> progress = new ArrayList<>();
		List<Violations> all = this.checks.run(progress::add);
		assertThat(progress).isEqualTo(all);
		assertThat(all).extracting(Violations::check).containsExactlyElementsOf(names().toList());
		assertThat(all).allSatisfy((found) -> assertThat(found.title()).isNotBlank());
	}

	@Test
	void countsAllViolationsAndTellsTheFirstTwenty() {
		Check check = new Check("numbers", "No numbers", "There are none.",
				"UNWIND range(1, 30) AS n RETURN 'n' + n AS id, 'There is ' + n + '.' AS problem");
		Violations found = this.checks.run(check, Map.of());
		assertThat(found.count()).isEqualTo(30);
		assertThat(found.isEmpty()).isFalse();
		assertThat(found.examples()).hasSize(20).startsWith("There is 1.").endsWith("There is 20.");
	}

	@Test
	void databaseRefusesASecondEntityOfTheSameId() {
		assertRefused("CREATE (:Entity:Region {id: 'ua-kyiv'})");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOCATED_IN")
	void databaseRefusesASecondFactOfTheSameTypeAndId(FactType type) {
		assertRefused("MATCH (a:Entity {id: 'ua-kyiv'}), (b:Entity {id: 'ua-lviv'})"
				+ " CREATE (a)-[:$($type) {id: 'same'}]->(b), (b)-[:$($type) {id: 'same'}]->(a)", type.name());
	}

	static Stream<String> names() {
		return CheckFiles.read().stream().map(Check::name);
	}

	/** What a check finds in the seed data and a fixture, told as fixtures tell it. */
	private List<String> found(String name, String fixture) {
		Check check = CheckFiles.read().stream().filter((known) -> known.name().equals(name)).findFirst().orElseThrow();
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction.run(resource("org/citygraph/checks/only-seed")).consume();
			if (!fixture.isEmpty()) {
				transaction.run(fixture).consume();
			}
			Map<String, Object> parameters = DateMeanings.parameters(
					transaction.run(resource("cypher/statements/checks/date-texts")).list(),
					transaction.run(resource("cypher/statements/checks/publications")).list());
			return transaction.run(check.text(), parameters)
				.list((row) -> identified(row.get("id").asString()) + " | " + row.get("problem").asString());
		}
	}

	/** Ids that the database gives to what has none change from run to run. */
	private static String identified(String id) {
		return id.matches("[45]:[0-9a-f-]+:[0-9]+") ? "*" : id;
	}

	private void assertRefused(String statement, String... types) {
		try (Session session = this.driver.session(); Transaction transaction = session.beginTransaction()) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> transaction.run(statement, Map.of("type", String.join("", types))).consume())
				.satisfies(
						(ex) -> assertThat(ex.code()).isEqualTo("Neo.ClientError.Schema.ConstraintValidationFailed"));
		}
	}

	private static String resource(String path) {
		try {
			return new ClassPathResource(path + ".cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
