package org.citygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the README and the pages under {@code docs} tell. */
final class Documentation {

	private Documentation() {
	}

	/** Each text of that pattern once. */
	static Stream<String> told(String pattern) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path page : pages()) {
			Pattern.compile(pattern)
				.matcher(Files.readString(page))
				.results()
				.map(MatchResult::group)
				.forEach(found::add);
		}
		return found.stream().distinct();
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md")), docs)
				.filter((file) -> file.toString().endsWith(".md"))
				.toList();
		}
	}

}
