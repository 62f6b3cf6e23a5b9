package org.citygraph.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportTargetTests {

	@TempDir
	Path folder;

	@Test
	void whatIsThereIsReplacedOnlyIfForced() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.graphml"), "mine");
		assertThatExceptionOfType(TargetRefused.class).isThrownBy(() -> target("a.graphml", false))
			.withMessage("'" + file + "' is there already; --force replaces it.");
		assertThat(target("a.graphml", true)).isNotNull();
	}

	@Test
	void aFolderWithFilesIsReplacedOnlyIfForced() throws IOException {
		Path taken = Files.createDirectory(this.folder.resolve("taken"));
		assertThat(ExportTarget.of(ExportFormat.CSV, taken, false)).isNotNull();
		Files.writeString(taken.resolve("mine.txt"), "mine");
		assertThatExceptionOfType(TargetRefused.class)
			.isThrownBy(() -> ExportTarget.of(ExportFormat.CSV, taken, false));
		assertThatExceptionOfType(TargetRefused.class).isThrownBy(() -> ExportTarget.of(ExportFormat.GEXF, taken, true))
			.withMessageEndingWith("is a folder; choose another name.");
	}

	@Test
	void thereMustBeAFolderForIt() {
		assertThatExceptionOfType(TargetRefused.class).isThrownBy(() -> target("no/such/a.gexf", false))
			.withMessage("There is no folder '" + this.folder.resolve("no/such") + "'.");
	}

	@Test
	void nothingIsLeftOfAnExportThatBreaksOff() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.graphml"), "mine");
		assertThatExceptionOfType(TargetRefused.class).isThrownBy(() -> target("a.graphml", true).fill((work) -> {
			throw new UncheckedIOException(new IOException("disk full"));
		})).withMessageContaining("disk full");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> target("b.graphml", false).fill((work) -> {
				assertThat(files()).doesNotContain("b.graphml");
				throw new IllegalStateException();
			}));
		assertThat(file).hasContent("mine");
		assertThat(files()).containsExactly("a.graphml");
	}

	private ExportTarget target(String name, boolean force) {
		return ExportTarget.of(ExportFormat.GRAPHML, this.folder.resolve(name), force);
	}

	private List<String> files() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
