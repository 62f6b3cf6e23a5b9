package org.citygraph.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rule of the model with the query that finds what violates it.
 *
 * @param name the name of its file without the ending
 * @param title the rule in a few words
 * @param description the rule in full
 * @param text the whole file; it returns {@code id} and {@code problem}, a sentence
 */
record Check(String name, String title, String description, String text) {

	private static final List<String> COLUMNS = List.of("id STRING", "problem STRING");

	/**
	 * Makes a check of a file that begins with comment lines {@code // key: value}:
	 * title, description, a {@code param} for each parameter and a {@code returns} for
	 * each of the two columns.
	 * @throws CheckInvalid if its header lacks one of them
	 */
	static Check read(String name, String text) {
		Map<String, List<String>> header = text.lines()
			.takeWhile((line) -> line.startsWith("// "))
			.map((line) -> line.substring(3).split(": ", 2))
			.filter((parts) -> parts.length == 2)
			.collect(Collectors.groupingBy((parts) -> parts[0],
					Collectors.mapping((parts) -> parts[1], Collectors.toList())));
		List<String> columns = header.getOrDefault("returns", List.of())
			.stream()
			.map((column) -> column.split(" -- ", 2)[0])
			.toList();
		if (!columns.equals(COLUMNS)) {
			throw new CheckInvalid(name,
					"It returns %s, and its header says so; this one has %s.".formatted(COLUMNS, columns));
		}
		return new Check(name, one(name, header, "title"), one(name, header, "description"), text);
	}

	private static String one(String name, Map<String, List<String>> header, String key) {
		List<String> values = header.getOrDefault(key, List.of());
		if (values.size() != 1) {
			throw new CheckInvalid(name, "Its header needs one line '// %s: …'.".formatted(key));
		}
		return values.getFirst();
	}

}
