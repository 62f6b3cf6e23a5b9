package org.citygraph.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a table with the lines on which they begin. */
final class CsvRecords implements AutoCloseable {

	private final Path path;

	private final int file;

	private final TextReader text;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private long number;

	private long reachedLine;

	CsvRecords(Path path, int file, CSVFormat format) {
		this.path = path;
		this.file = file;
		this.text = TextFiles.open(path);
		try {
			this.parser = CSVParser.builder().setReader(this.text).setFormat(format).get();
		}
		catch (IOException ex) {
			throw TextFiles.unreadable(path, ex);
		}
		this.records = this.parser.iterator();
	}

	/** The first record. */
	List<String> header() {
		this.text.recordBegins(1);
		try {
			if (this.records.hasNext()) {
				return this.records.next().toList();
			}
		}
		catch (UncheckedIOException ex) {
			throw new SourceUnreadable(this.path + ": the quotes of its first line do not match.", ex);
		}
		throw new SourceUnreadable(this.path + " is empty.");
	}

	void forEach(Map<String, Integer> columns, Sink<?> rejects, Consumer<CsvRow> rows) {
		Optional<CSVRecord> next = read(rejects);
		while (next.isPresent()) {
			CSVRecord record = next.get();
			this.number++;
			rows.accept(new CsvRow(new Row(this.file, this.number, firstLine(record)), record.toList(), columns));
			next = read(rejects);
		}
	}

	private Optional<CSVRecord> read(Sink<?> rejects) {
		while (true) {
			this.reachedLine = this.parser.getCurrentLineNumber() + 1;
			this.text.recordBegins(this.reachedLine);
			try {
				return this.records.hasNext() ? Optional.of(this.records.next()) : Optional.empty();
			}
			catch (UncheckedIOException ex) {
				rejectBroken(ex, rejects);
			}
		}
	}

	/** The parser stands behind the wrong quote: the rest of the line is no record. */
	private void rejectBroken(UncheckedIOException cause, Sink<?> rejects) {
		if (!(cause.getCause() instanceof CSVException) || !cause.toString().contains("Invalid character")) {
			throw new SourceUnreadable("%s: a quote that opens on line %d or later is never closed."
				.formatted(this.path, this.reachedLine), cause);
		}
		String rest = this.records.hasNext() ? String.join(",", this.records.next().toList()) : "";
		this.number++;
		rejects.reject(new Row(this.file, this.number, this.parser.getCurrentLineNumber()),
				"has text behind a closing quote; double quotes within one", "… " + rest);
	}

	/** The parser tells the line on which a record ends. */
	private long firstLine(CSVRecord record) {
		long last = this.parser.getCurrentLineNumber();
		for (String cell : record) {
			last -= breaks(cell);
		}
		return last;
	}

	private static int breaks(String cell) {
		int breaks = 0;
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '\r' || (c == '\n' && (i == 0 || cell.charAt(i - 1) != '\r'))) {
				breaks++;
			}
		}
		return breaks;
	}

	@Override
	public void close() {
		this.text.close();
	}

}
