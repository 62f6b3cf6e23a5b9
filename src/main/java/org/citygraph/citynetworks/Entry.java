package org.citygraph.citynetworks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.citygraph.sources.CsvFile;
import org.citygraph.sources.CsvRow;
import org.citygraph.sources.JsonFile;
import org.citygraph.sources.Row;
import org.citygraph.sources.Sink;
import org.citygraph.sources.SourceFile;
import tools.jackson.databind.JsonNode;

/**
 * A row of a list, be the file a table or JSON.
 *
 * @param place where in a JSON file its list stands; empty in a table
 */
record Entry(Row row, String place, Function<String, Optional<String>> cells, Supplier<String> text) {

	/** Takes entries. */
	interface Entries {

		void accept(Entry entry);

	}

	/**
	 * Reads a list; the name of its file tells the format.
	 * @param places the lists in a JSON file
	 * @param required the columns of a table
	 */
	static void read(SourceFile file, Pattern places, List<List<String>> required, Sink<?> rejects, Entries entries) {
		if (isJson(file)) {
			JsonFile.read(file.path(), 0, places, (place, row, element) -> {
				Entry entry = new Entry(row, place, (name) -> value(element, name), element::toString);
				rejects.attempt(row, entry.text(), () -> entries.accept(entry));
			});
		}
		else {
			CsvFile.read(file.path(), 0, required, rejects,
					(row) -> rejects.attempt(row.row(), row::text, () -> entries.accept(of(row))));
		}
	}

	/** The first cell of these that is there and not blank. */
	Optional<String> first(String... names) {
		return List.of(names).stream().flatMap((name) -> this.cells.apply(name).stream()).findFirst();
	}

	private static boolean isJson(SourceFile file) {
		String name = String.valueOf(file.path().getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".json") || name.endsWith(".json.gz");
	}

	private static Entry of(CsvRow row) {
		return new Entry(row.row(), "", row::value, row::text);
	}

	/** A dot in a name steps into an object. */
	private static Optional<String> value(JsonNode element, String name) {
		JsonNode node = element;
		for (String step : name.split("\\.", -1)) {
			node = node.path(step);
		}
		String text = node.asString("").strip();
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

}
