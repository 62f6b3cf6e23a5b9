package org.citygraph.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citygraph.sources.Row;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;

/**
 * The file of the rows that an import rejects, with the file and line of each, the reason
 * and the row itself. It is made with the first of them.
 */
final class Rejects implements AutoCloseable {

	/** How many are told with the report. */
	private static final int FIRST = 100;

	/** Longer rows are cut there. */
	private static final int LONGEST_TEXT = 300;

	private final Optional<Path> path;

	private final List<SourceFile> files;

	private final List<RejectedRow> first = new ArrayList<>();

	private @Nullable CSVPrinter printer;

	/**
	 * @param path where they go; empty if they are told with the report only
	 */
	Rejects(Optional<Path> path, List<SourceFile> files) {
		this.path = path;
		this.files = files;
	}

	void add(Row row, String reason, String text) {
		Path file = this.files.get(row.file()).path();
		if (this.first.size() < FIRST) {
			this.first.add(new RejectedRow(String.valueOf(file.getFileName()), row.line(), reason, shortened(text)));
		}
		if (this.path.isPresent()) {
			print(this.path.get(), file, row.line(), reason, text);
		}
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT) + "…";
	}

	private void print(Path target, Object... cells) {
		try {
			printer(target).printRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private CSVPrinter printer(Path target) throws IOException {
		CSVPrinter open = this.printer;
		if (open == null) {
			Path folder = target.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			BufferedWriter writer = Files.newBufferedWriter(target);
			open = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setHeader("file", "line", "reason", "row").get());
			this.printer = open;
		}
		return open;
	}

	/** Where nothing but rejected rows would replace a data set. */
	SourceUnreadable asRefusal(String dataset) {
		String why = this.first.isEmpty() ? "The files hold no row that tells anything"
				: "All rows are rejected (%s, line %d: %s)".formatted(this.first.getFirst().file(),
						this.first.getFirst().line(), this.first.getFirst().reason());
		return new SourceUnreadable(
				"%s, so the data set '%s' stays as it is. Mend the rows, or remove the data set if nothing shall be left of it.%s"
					.formatted(why, dataset, whereAllReasonsAre()));
	}

	/** Where nothing but rejected rows would replace its facts. */
	SourceUnreadable asRefusalOfFacts(String dataset, Claims.Rejected first, ImportMode mode) {
		return new SourceUnreadable(
				"All rows that tell facts are rejected (such as %s, line %d: %s), so the data set '%s' keeps the facts that it had%s. Mend the rows and import them again.%s"
					.formatted(this.files.get(first.row().file()).path().getFileName(), first.row().line(),
							first.reason(), dataset, mode.dryRun() ? "" : " and counts as incomplete",
							whereAllReasonsAre()));
	}

	private String whereAllReasonsAre() {
		return path().map((file) -> " All reasons: " + file + ".").orElse("");
	}

	/** Where the file is; empty where none was made. */
	Optional<Path> path() {
		return (this.printer != null) ? this.path : Optional.empty();
	}

	List<RejectedRow> first() {
		return this.first;
	}

	@Override
	public void close() {
		CSVPrinter open = this.printer;
		if (open != null) {
			try {
				open.close(true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
