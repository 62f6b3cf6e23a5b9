package org.citygraph.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UploadFolderTests {

	@TempDir
	Path parent;

	/**
	 * A program that takes an upload, looks what others have left, tells where its own is
	 * kept, and waits to be killed.
	 */
	static final class Program {

		public static void main(String[] words) throws IOException {
			Path parent = Path.of(words[0]);
			UploadFolder own = UploadFolder.in(parent);
			UploadFolder.sweep(parent);
			System.out.println(own.path());
			System.in.read();
		}

	}

	@Test
	void whatAKilledProgramLeftGoesAndWhatIsInUseStays() throws IOException, InterruptedException {
		Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), Program.class.getName(), this.parent.toString()))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			Path left = Path
				.of(program.inputReader().lines().filter((line) -> line.startsWith("/")).findFirst().orElseThrow());
			Files.writeString(left.resolve("cities.csv"), "id,name");
			UploadFolder ours = UploadFolder.in(this.parent);
			Path others = Files.createDirectory(this.parent.resolve("upload-of-another-program"));
			UploadFolder.sweep(this.parent);
			assertThat(List.of(left, ours.path(), others)).allMatch(Files::exists);
			program.destroyForcibly().waitFor();
			UploadFolder.sweep(this.parent);
			assertThat(left).doesNotExist();
			assertThat(List.of(ours.path(), others)).allMatch(Files::exists);
			ours.delete();
			assertThat(ours.path()).doesNotExist();
		}
		finally {
			program.destroyForcibly();
		}
	}

	@Test
	void whereNothingWasUploadedThereIsNothingToSweep() {
		UploadFolder.sweep(this.parent.resolve("nowhere"));
		assertThat(this.parent).isEmptyDirectory();
	}

}
