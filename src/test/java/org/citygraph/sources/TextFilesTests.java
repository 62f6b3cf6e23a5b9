package org.citygraph.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextFilesTests {

	@TempDir
	private Path folder;

	@Test
	void byteOrderMarkIsNoPartOfTheText() throws IOException {
		assertThat(content(file("\uFEFFid,name\n"))).isEqualTo("id,name\n");
	}

	@Test
	void marksInsideTheTextStay() throws IOException {
		assertThat(content(file("a\uFEFFb"))).isEqualTo("a\uFEFFb");
	}

	@Test
	void packedFilesAreUnpackedWhateverTheirNames() throws IOException {
		Path file = Files.write(this.folder.resolve("plain.csv"), gzip("\uFEFFЧернігів"));
		assertThat(content(file)).isEqualTo("Чернігів");
	}

	@Test
	void lettersAcrossBuffersAreRead() throws IOException {
		String text = "x" + "ї".repeat(200_000) + "\uD83C\uDFD9".repeat(50_000);
		assertThat(content(file(text))).isEqualTo(text);
	}

	@Test
	void otherEncodingsAreRefusedWithTheirLine() throws IOException {
		Path file = Files.write(this.folder.resolve("latin.csv"),
				"id,name\r\n1,Lyon\n2,Orléans\n".getBytes(StandardCharsets.ISO_8859_1));
		refused(file, "latin.csv, line 3: this is not UTF-8; save the file as UTF-8.");
		Path wide = Files.write(this.folder.resolve("wide.csv"), "\uFEFFid".getBytes(Charset.forName("UTF-16LE")));
		refused(wide, "wide.csv, line 1: this is not UTF-8");
	}

	@Test
	void lettersCutOffAtTheEndAreRefused() throws IOException {
		byte[] bytes = "Łódź".getBytes(StandardCharsets.UTF_8);
		refused(Files.write(this.folder.resolve("cut.csv"), Arrays.copyOf(bytes, bytes.length - 1)), "line 1");
	}

	@Test
	void emptyFilesAreRefused() throws IOException {
		refused(file(""), "is empty.");
		refused(Files.write(this.folder.resolve("empty.gz"), gzip("")), "is empty.");
	}

	@Test
	void missingFilesAndFoldersAreRefused() {
		refused(this.folder.resolve("nowhere.csv"), "nowhere.csv is not there.");
		refused(this.folder, "is a folder");
	}

	@Test
	void archivesCutOffAreRefused() throws IOException {
		byte[] packed = gzip("id,name\n".repeat(1000));
		refused(Files.write(this.folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length - 9)),
				"cut.gz cannot be read on: ");
		refused(Files.write(this.folder.resolve("begun.gz"), Arrays.copyOf(packed, 5)),
				"begun.gz cannot be read on: it ends too early.");
	}

	private void refused(Path file, String message) {
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> content(file))
			.withMessageContaining(message);
	}

	private Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("file.csv"), text);
	}

	private static String content(Path file) throws IOException {
		StringWriter text = new StringWriter();
		try (TextReader reader = TextFiles.open(file)) {
			reader.transferTo(text);
		}
		return text.toString();
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
