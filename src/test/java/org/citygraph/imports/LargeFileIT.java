package org.citygraph.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.citygraph.RunningCitygraph;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files are never held as a whole: one of a gigabyte with {@code -Plong}, else of 50 MB.
 */
@RunningCitygraph
@Tag("once")
class LargeFileIT {

	private static final long ROWS = (Integer.getInteger("citygraph.test.rounds", 1) > 1) ? 1_000_000 : 50_000;

	private final SourceImports imports;

	@TempDir
	Path folder;

	LargeFileIT(@Autowired SourceImports imports) {
		this.imports = imports;
	}

	@Test
	void aLargeFileIsReadRowByRow() throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"), "id,name\nA,Testville\nB,Testburg\n");
		String row = "A,B,\"" + "Twinning,\n".repeat(100) + "\"\n";
		try (BufferedWriter ties = Files.newBufferedWriter(this.folder.resolve("ties.csv"))) {
			ties.write("from,to,title\n");
			for (long i = 0; i < ROWS; i++) {
				ties.write(row);
			}
		}
		SourceReport report = this.imports.load(new Dataset("test-large", "A test", "CC0-1.0"),
				new CsvNetwork(this.folder), new ImportMode(false, true), Optional.empty(), Progress.UNSEEN);
		assertThat(report.accepted()).isEqualTo(ROWS + 2);
		assertThat(report.facts()).isOne();
		assertThat(report.repeated()).isEqualTo(ROWS - 1);
	}

}
