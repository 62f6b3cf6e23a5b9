package org.citygraph.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;

/**
 * Tables in text, row by row and never as a whole. Empty lines are no rows. A row whose
 * quotes or number of cells are wrong is rejected and reading goes on behind it.
 */
public final class CsvFile {

	/** RFC 4180; lines may end in any way. */
	private static final CSVFormat CSV = CSVFormat.DEFAULT;

	/** Nothing is quoted, as Wikidata and Unix tools write it. */
	private static final CSVFormat TSV = CSVFormat.newFormat('\t').builder().setIgnoreEmptyLines(true).get();

	private CsvFile() {
	}

	/**
	 * Reads comma-separated values with a header, whose names count in any case.
	 * @param file its place in its source
	 * @param required names of columns that must be there; of a list, one is enough
	 * @param rejects where rows go that are no rows of this table
	 * @throws SourceUnreadable if the file cannot be read or lacks a column
	 */
	public static void read(Path path, int file, List<List<String>> required, Sink<?> rejects, Consumer<CsvRow> rows) {
		try (CsvRecords records = new CsvRecords(path, file, CSV)) {
			Map<String, Integer> columns = columns(path, records.header());
			require(path, columns, required);
			records.forEach(columns, rejects, (row) -> {
				if (row.width() > columns.size()) {
					rejects.reject(row.row(), "has %d cells, but the header names %d columns; does a comma want quotes?"
						.formatted(row.width(), columns.size()), row.text());
				}
				else {
					rows.accept(row);
				}
			});
		}
	}

	/**
	 * Reads tab-separated values without a header: cells are told by their places.
	 * @param file its place in its source
	 * @throws SourceUnreadable if the file cannot be read
	 */
	public static void readTabs(Path path, int file, Sink<?> rejects, Consumer<CsvRow> rows) {
		try (CsvRecords records = new CsvRecords(path, file, TSV)) {
			records.forEach(Map.of(), rejects, rows);
		}
	}

	private static Map<String, Integer> columns(Path path, List<String> header) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (String written : header) {
			String name = written.strip().toLowerCase(Locale.ROOT);
			// A spreadsheet's nameless columns at the end must not clash.
			String column = name.isEmpty() ? "column " + (columns.size() + 1) : name;
			if (columns.put(column, columns.size()) != null) {
				throw new SourceUnreadable("%s: two columns are named '%s'.".formatted(path, name));
			}
		}
		return columns;
	}

	private static void require(Path path, Map<String, Integer> columns, List<List<String>> required) {
		List<String> missing = new ArrayList<>();
		for (List<String> names : required) {
			if (names.stream().noneMatch(columns::containsKey)) {
				missing.add(String.join("' or '", names));
			}
		}
		if (!missing.isEmpty()) {
			throw new SourceUnreadable("%s: its first line names no column '%s', only '%s'.".formatted(path,
					String.join("' and no '", missing), String.join("', '", columns.keySet())));
		}
	}

}
