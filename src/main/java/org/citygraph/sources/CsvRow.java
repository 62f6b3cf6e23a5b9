package org.citygraph.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;

/** A row of a table, whose cells are told by their columns' names. */
public final class CsvRow {

	private final Row row;

	private final List<String> cells;

	private final Map<String, Integer> columns;

	CsvRow(Row row, List<String> cells, Map<String, Integer> columns) {
		this.row = row;
		this.cells = cells;
		this.columns = columns;
	}

	public Row row() {
		return this.row;
	}

	/** The same cells, counted as another row. */
	public CsvRow at(Row place) {
		return new CsvRow(place, this.cells, this.columns);
	}

	/**
	 * The cell of a column without surrounding space; empty where it is blank or there is
	 * no such column.
	 * @param column its name in lower case
	 */
	public Optional<String> value(String column) {
		Integer index = this.columns.get(column);
		return (index != null) ? value(index) : Optional.empty();
	}

	/** The cell of the first of some columns that has one. */
	public Optional<String> firstOf(List<String> names) {
		return names.stream().flatMap((column) -> value(column).stream()).findFirst();
	}

	/** A cell by its place, from 0; empty where it is blank or not there. */
	public Optional<String> value(int index) {
		if (index >= this.cells.size()) {
			return Optional.empty();
		}
		String cell = this.cells.get(index).strip();
		return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
	}

	/** How many cells the row has, blank ones at its end left out. */
	public int width() {
		int width = this.cells.size();
		while (width > 0 && this.cells.get(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

	/** The row again as CSV, for whoever has to mend it. */
	public String text() {
		return CSVFormat.DEFAULT.format(this.cells.toArray());
	}

}
