package org.citygraph.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cypher takes null for the greatest value: newest first would begin with what has no
 * date.
 */
class UndatedLastTests {

	private static final Pattern DATE = Pattern.compile("// returns: (\\w+) DATE ");

	@ParameterizedTest
	@MethodSource("org.citygraph.catalogue.WhichFactsCountTests#queries")
	void whatIsNewestFirstHasTheUndatedLast(Path file) throws IOException {
		String text = Files.readString(file);
		Matcher dates = DATE.matcher(text);
		while (dates.find()) {
			String date = dates.group(1);
			assertThat(text.replace(date + " IS NULL, " + date + " DESC", "")).doesNotContain(date + " DESC");
		}
	}

}
