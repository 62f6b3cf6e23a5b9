package org.citygraph.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivedUploadsTests {

	private static final DataSize LARGEST = DataSize.ofMegabytes(1);

	@TempDir
	Path folder;

	@Test
	void theyHaveAFolderAsLongAsTheServerRuns() {
		Path parent = this.folder.resolve("uploads");
		try (ReceivedUploads received = new ReceivedUploads(new UploadSettings(parent, LARGEST, LARGEST, 1))) {
			assertThat(received.path().orElseThrow()).isDirectory().hasParentRaw(parent.toAbsolutePath());
		}
		assertThat(parent).isEmptyDirectory();
	}

	@Test
	void aServerWorksWithoutWhereItCannotWrite() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		try (ReceivedUploads received = new ReceivedUploads(
				new UploadSettings(file.resolve("uploads"), LARGEST, LARGEST, 1))) {
			assertThat(received.path()).isEmpty();
		}
	}

	@Test
	void eachUserHasAFolderOfHisOwn() {
		assertThat(new UploadSettings(null, LARGEST, LARGEST, 1).keptIn().toString())
			.endsWith(System.getProperty("user.name").replaceAll("[^\\w.-]", "_"));
	}

}
