package org.citygraph.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher has no functions of its own, so the clause that says which facts count stands in
 * every query that asks for them; all copies must say the same.
 */
class CountingClauseTests {

	private static final Pattern CASE = Pattern.compile("CASE WHEN \\$(known|valid)At IS NULL THEN .*? END");

	private static final Pattern BEGINNING = Pattern.compile("\\$(known|valid)At IS NULL");

	private static final Pattern VARIABLE = Pattern.compile("\\b(\\w+)\\.(?=known|valid|status)");

	private static final String KNOWN = "CASE WHEN $knownAt IS NULL THEN fact.knownTo IS NULL "
			+ "ELSE coalesce(fact.knownFrom <= $knownAt, true) AND coalesce($knownAt < fact.knownTo, true) END";

	private static final String HOLDS = "ELSE NOT fact.status IN ['proposed', 'draft'] "
			+ "AND coalesce(fact.validFrom <= $validAt, true) AND coalesce(fact.validTo >= $validAt, true) END";

	private static final String VALID = "CASE WHEN $validAt IS NULL THEN ";

	/** What holds without a date: what is listed, or what figures are made of. */
	private static final List<String> KNOWN_OR_VALID = List.of(KNOWN, VALID + "fact.status <> 'ended' " + HOLDS,
			VALID + "$statuses IS NOT NULL OR fact.status <> 'ended' " + HOLDS,
			VALID + "$statuses IS NOT NULL OR NOT fact.status IN ['proposed', 'draft', 'ended'] " + HOLDS);

	@ParameterizedTest
	@MethodSource("files")
	void everyCopySaysTheSame(Path file) throws IOException {
		for (String clause : clauses(file)) {
			List<String> variables = VARIABLE.matcher(clause)
				.results()
				.map((result) -> result.group(1))
				.distinct()
				.toList();
			assertThat(variables).hasSize(1);
			assertThat(clause.replace(variables.getFirst() + ".", "fact.")
				.replace("coalesce(fact.status, '')", "fact.status")).isIn(KNOWN_OR_VALID);
		}
	}

	@Test
	void thereAreCopies() throws IOException {
		assertThat(files()).hasSizeGreaterThan(30);
	}

	private static List<String> clauses(Path file) throws IOException {
		String text = Files.readString(file).replaceAll("\\s+", " ");
		List<String> clauses = CASE.matcher(text).results().map(MatchResult::group).toList();
		assertThat(clauses).hasSameSizeAs(BEGINNING.matcher(text).results().toList()).isNotEmpty();
		return clauses;
	}

	static List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(Path.of("cypher"))) {
			return all.filter(CountingClauseTests::asksWhichCount).sorted().toList();
		}
	}

	private static boolean asksWhichCount(Path file) {
		try {
			return file.toString().endsWith(".cypher") && Files.readString(file).contains("$knownAt IS NULL");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
