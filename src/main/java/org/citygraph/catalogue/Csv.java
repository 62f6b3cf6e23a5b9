package org.citygraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180), with a line of column names; the items of a list are separated
 * by {@code "; "}.
 */
final class Csv {

	private Csv() {
	}

	static String of(List<Column> columns, Rows rows) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(columns.stream().map(Column::name));
			for (Map<String, @Nullable Object> row : rows.rows()) {
				printer.printRecord(columns.stream().map((column) -> cell(row.get(column.name()))));
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case EntityRef node -> node.id();
			case List<?> list -> list.stream().map(Csv::cell).collect(Collectors.joining("; "));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + cell(entry.getValue()))
				.collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}

}
