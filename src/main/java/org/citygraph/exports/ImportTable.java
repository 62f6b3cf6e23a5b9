package org.citygraph.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose header tells {@code neo4j-admin database import} the type of each
 * column. A value that is there stands in quotes, also if empty; one that is not has
 * none.
 */
final class ImportTable implements Closeable {

	private static final String BETWEEN_ITEMS = "\u001F";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

	private final CSVPrinter csv;

	private final List<String> columns;

	/**
	 * Writes the header.
	 * @param leading what comes before the properties; one of them, such as
	 * {@code id:ID}, may name a property, which then has no column again
	 */
	ImportTable(Writer out, List<String> leading, SortedMap<String, PropertyType> types) throws IOException {
		this.csv = new CSVPrinter(out, FORMAT);
		List<String> header = new ArrayList<>(leading);
		this.columns = new ArrayList<>();
		types.forEach((column, type) -> {
			if (leading.stream().noneMatch((name) -> name.startsWith(column + ":ID"))) {
				this.columns.add(column);
				header.add(column + ":" + type.neo4j());
			}
		});
		for (String cell : header) {
			this.csv.print(cell);
		}
		this.csv.println();
	}

	void row(SortedMap<String, Object> properties, @Nullable Object... leading) throws IOException {
		for (Object cell : leading) {
			this.csv.print(cell);
		}
		for (String column : this.columns) {
			this.csv.print(cell(properties.get(column)));
		}
		this.csv.println();
	}

	/** A list's items, or labels, in one cell. */
	static String joined(String... items) {
		return String.join(BETWEEN_ITEMS, items);
	}

	private static @Nullable String cell(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case List<?> list -> String.join(BETWEEN_ITEMS, Texts.of(list));
			default -> value.toString();
		};
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
