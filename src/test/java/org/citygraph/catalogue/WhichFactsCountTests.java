package org.citygraph.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which facts count is written down in each query again, since Cypher has no means to
 * share it. It has to be the same in all of them.
 */
class WhichFactsCountTests {

	private static final Path QUERIES = Path.of("cypher/queries");

	private static final String KNOWN = """
			CASE WHEN $knownAt IS NULL THEN (\\w+)\\.knownTo IS NULL \
			ELSE coalesce\\(\\1\\.knownFrom <= $knownAt, true\\) AND coalesce\\($knownAt < \\1\\.knownTo, true\\) END""";

	private static final String VALID = """
			CASE WHEN $validAt IS NULL THEN (?:$statuses IS NOT NULL OR )?(\\w+)\\.status <> 'ended' \
			ELSE NOT \\1\\.status IN \\['proposed', 'draft'\\] AND coalesce\\(\\1\\.validFrom <= $validAt, true\\) \
			AND coalesce\\(\\1\\.validTo >= $validAt, true\\) END""";

	private static final String OF_STATUS = """
			CASE WHEN $statuses IS NULL THEN NOT (\\w+)\\.status IN \\['proposed', 'draft'(, 'signed', 'approved')?\\] \
			ELSE \\1\\.status IN $statuses END""";

	static Stream<Path> queries() throws IOException {
		try (Stream<Path> files = Files.walk(QUERIES)) {
			return files.filter((file) -> file.toString().endsWith(".cypher")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void everyQuerySaysItInTheSameWords(Path file) throws IOException {
		String text = Files.readString(file).replaceAll("\\s+", " ");
		assertThat(text.contains("$statuses IS NOT NULL OR ")).isEqualTo(text.contains("$statuses IS NULL"));
		for (String filter : List.of(KNOWN, VALID, OF_STATUS)) {
			text = text.replaceAll(filter.replace("$", "\\$"), "");
		}
		assertThat(text).doesNotContain("$knownAt", "$validAt", "$statuses");
	}

}
