package org.citygraph.checks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citygraph.graph.FactRules;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckTests {

	private static final String HEADER = """
			// title: A title
			// description: A rule.
			// returns: id STRING -- the thing
			// returns: problem STRING -- what is wrong
			""";

	@Test
	void headerTellsTitleAndRule() {
		Check check = Check.read("some-rule", HEADER + "RETURN 1 AS id, 'x' AS problem\n");
		assertThat(check.name()).isEqualTo("some-rule");
		assertThat(check.title()).isEqualTo("A title");
		assertThat(check.description()).isEqualTo("A rule.");
		assertThat(check.text()).endsWith("RETURN 1 AS id, 'x' AS problem\n");
	}

	@Test
	void fileWithoutDescriptionIsRefused() {
		assertThatExceptionOfType(CheckInvalid.class)
			.isThrownBy(() -> Check.read("some-rule", HEADER.replace("// description: A rule.\n", "")))
			.withMessage("The check 'some-rule' is not valid: Its header needs one line '// description: …'.");
	}

	@Test
	void fileWithOtherColumnsIsRefused() {
		assertThatExceptionOfType(CheckInvalid.class)
			.isThrownBy(() -> Check.read("some-rule", HEADER.replace("returns: id", "returns: city")))
			.withMessageContaining("this one has [city STRING, problem STRING]");
	}

	@Test
	void everyCheckReturnsItsRowsInAStableOrder() {
		assertThat(CheckFiles.read()).hasSizeGreaterThan(40)
			.allSatisfy((check) -> assertThat(check.text())
				.containsPattern("RETURN (DISTINCT )?.*\\bid\\b[^}]+ AS problem\nORDER BY id(, problem)?\n$"));
	}

	@Test
	void checksDeclareTheParametersThatTheyUse() {
		assertThat(CheckFiles.read()).allSatisfy((check) -> assertThat(matches("\\$(\\w+)", check.text()))
			.isEqualTo(matches("// param: (\\w+) MAP required -- ", check.text())));
	}

	@Test
	void kindsAreThoseOfTheModel() {
		String text = text("fact-kinds");
		for (FactType type : List.of(FactType.AGREEMENT, FactType.AID, FactType.ACTIVITY)) {
			assertThat(list("WHEN '" + type + "' THEN fact.kind IN", text)).isEqualTo(FactRules.of(type).kinds());
		}
	}

	@Test
	void partiesAreThoseOfTheModel() {
		String text = text("fact-parties");
		for (FactType type : FactType.facts()) {
			String rule = text.lines()
				.filter((line) -> line.contains("WHEN '" + type + "'"))
				.findFirst()
				.orElseGet(() -> text.lines().filter((line) -> line.contains("ELSE ")).findFirst().orElseThrow());
			assertThat(labels("a", rule)).as("from of " + type).isEqualTo(FactRules.of(type).from());
			assertThat(labels("b", rule)).as("to of " + type).isEqualTo(FactRules.of(type).to());
		}
	}

	@Test
	void statusesAreThoseOfTheModel() {
		assertThat(list("fact.status IN", text("fact-statuses")))
			.isEqualTo(Arrays.stream(Status.values()).map(Status::text).collect(Collectors.toSet()));
	}

	@Test
	void idsBeginAsTheModelSays() {
		for (String name : List.of("fact-ids-well-formed", "fact-ids-unique")) {
			assertThat(text(name)).contains(FactType.facts()
				.stream()
				.map((type) -> type + ": '" + type.idPrefix() + "-'")
				.collect(Collectors.joining(", ", "{", "}")));
		}
	}

	private static String text(String check) {
		return CheckFiles.read()
			.stream()
			.filter((known) -> known.name().equals(check))
			.map(Check::text)
			.collect(Collectors.joining());
	}

	private static Collection<String> list(String before, String text) {
		String list = matches(Pattern.quote(before) + " \\[([^]]+)]", text).getFirst();
		return Set.copyOf(matches("'([a-z]+)'", list));
	}

	private static Collection<String> labels(String node, String rule) {
		String labels = matches("\\b" + node + ":\\(?([A-Za-z|]+)", rule).getFirst();
		return Set.of(labels.split("\\|", -1));
	}

	private static List<String> matches(String pattern, String text) {
		return List.copyOf(Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new)));
	}

}
