package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DossierFilesTests {

	private static final String DOSSIER = "entities:\n  - {id: ua-testtown, type: City, name: Testtown, in: [country-ua]}\n";

	@TempDir
	Path folder;

	@Test
	void linksOutOfTheFolderAreNotFollowed() throws IOException {
		Path given = Files.createDirectory(this.folder.resolve("given"));
		Files.writeString(this.folder.resolve("elsewhere.yaml"), DOSSIER);
		Files.createSymbolicLink(given.resolve("a.yaml"), Path.of("../elsewhere.yaml"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> DossierFiles.read(given))
			.withMessage("%s is a link that leads out of the folder; put the file itself there."
				.formatted(given.resolve("a.yaml")));
	}

	@Test
	void linksWithinItAreFollowed() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), DOSSIER);
		Files.createSymbolicLink(this.folder.resolve("a.yaml"), Path.of("a.txt"));
		assertThat(DossierFiles.read(this.folder)).hasSize(1);
	}

}
