package org.citygraph.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citygraph.sources.Row;
import org.citygraph.sources.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The file of the rows that an import rejects, with the file and line of each, the reason
 * and the row itself. It is made with the first of them.
 */
final class Rejects implements AutoCloseable {

	private final Path path;

	private final List<SourceFile> files;

	private @Nullable CSVPrinter printer;

	Rejects(Path path, List<SourceFile> files) {
		this.path = path;
		this.files = files;
	}

	void add(Row row, String reason, String text) {
		try {
			printer().printRecord(this.files.get(row.file()).path(), row.line(), reason, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private CSVPrinter printer() throws IOException {
		CSVPrinter open = this.printer;
		if (open == null) {
			Path folder = this.path.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			BufferedWriter writer = Files.newBufferedWriter(this.path);
			open = new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setHeader("file", "line", "reason", "row").get());
			this.printer = open;
		}
		return open;
	}

	/** Where it is; empty where nothing was rejected. */
	Optional<Path> path() {
		return (this.printer != null) ? Optional.of(this.path) : Optional.empty();
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
