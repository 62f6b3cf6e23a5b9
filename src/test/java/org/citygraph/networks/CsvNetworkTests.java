package org.citygraph.networks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.SourceUnreadable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvNetworkTests {

	@TempDir
	private Path folder;

	@Test
	void linksOutOfTheFolderAreNotFollowed() throws IOException {
		Path elsewhere = Files.createDirectory(this.folder.resolve("elsewhere"));
		Path given = Files.createDirectory(this.folder.resolve("given"));
		Files.writeString(elsewhere.resolve("cities.csv"), "id,name\nA,Kyiv\n");
		Files.writeString(given.resolve("ties.csv"), "from,to\n");
		Files.createSymbolicLink(given.resolve("cities.csv"), Path.of("../elsewhere/cities.csv"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> new CsvNetwork(given))
			.withMessage("%s is a link that leads out of the folder; put the file itself there."
				.formatted(given.resolve("cities.csv")));
	}

	@Test
	void aLinkToTheFolderAndLinksWithinItAreFollowed() throws IOException {
		Path given = Files.createDirectory(this.folder.resolve("given"));
		Files.writeString(given.resolve("2026.csv"), "id,name\nA,Kyiv\nB,Lviv\n");
		Files.createSymbolicLink(given.resolve("cities.csv"), Path.of("2026.csv"));
		Files.writeString(given.resolve("ties.csv"), "from,to\nA,B\n");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), given);
		assertThat(Collected.mentions(new CsvNetwork(link)).items()).hasSize(2);
	}

	@Test
	void aFolderInPlaceOfAFileIsNone() throws IOException {
		Files.createDirectory(this.folder.resolve("cities.csv"));
		Files.writeString(this.folder.resolve("ties.csv"), "from,to\n");
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> new CsvNetwork(this.folder))
			.withMessage("The folder '%s' holds no cities.csv.".formatted(this.folder));
	}

	@Test
	void aFileInPlaceOfTheFolderAndAFileThatStandsTwiceAreRefused() throws IOException {
		write("id,name\nA,Kyiv\n", "from,to\n");
		Path cities = this.folder.resolve("cities.csv");
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> new CsvNetwork(cities))
			.withMessage("'%s' is a file; give the folder that holds cities.csv and ties.csv.".formatted(cities));
		Files.write(this.folder.resolve("cities.csv.gz"), gzip("id,name\nB,Lviv\n"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> new CsvNetwork(this.folder))
			.withMessage("The folder '%s' holds both cities.csv and cities.csv.gz; leave one of them."
				.formatted(this.folder));
	}

	@Test
	void headersAloneTellNothing() throws IOException {
		write("id,name\r\n", "from,to");
		CsvNetwork network = new CsvNetwork(this.folder);
		assertThat(Collected.mentions(network).items()).isEmpty();
		assertThat(Collected.claims(network).items()).isEmpty();
	}

	@Test
	void tiesOfDifferentTitlesAreDifferentFacts() throws IOException {
		write("id,name\nA,Kyiv\nB,Lviv\n",
				"from,to,kind,stated,title\nA,B,project,2020,Water\nB,A,project,2020,Roads\nA,B,project,2020,\n");
		assertThat(Collected.claims(new CsvNetwork(this.folder)).items()).extracting(Claim::identity)
			.containsExactly("project|2020|Water", "project|2020|Roads", "project|2020");
	}

	@Test
	void missingColumnsAndEmptyFilesAreToldWithTheFile() throws IOException {
		write("id,title\n", "");
		CsvNetwork network = new CsvNetwork(this.folder);
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> Collected.mentions(network))
			.withMessage("%s: its first line names no column 'name', only 'id', 'title'."
				.formatted(this.folder.resolve("cities.csv")));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> Collected.claims(network))
			.withMessage("%s is empty.".formatted(this.folder.resolve("ties.csv")));
	}

	@Test
	void aPackedFileOfManyRowsIsReadRowByRow() throws IOException {
		write("id,name\nA,\"Kyiv\r\n(capital)\"\r\nB,Lviv\r\n", "from,to\n");
		Files.delete(this.folder.resolve("ties.csv"));
		Files.write(this.folder.resolve("ties.csv.gz"), gzip("\uFEFFfrom,to\r\n" + "A,B\r\n".repeat(300_000)));
		long[] ties = { 0 };
		new CsvNetwork(this.folder).claims(new Collected<>() {
			@Override
			public void accept(Claim claim) {
				ties[0]++;
			}
		});
		assertThat(ties[0]).isEqualTo(300_000);
	}

	private void write(String cities, String ties) throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"), cities);
		Files.writeString(this.folder.resolve("ties.csv"), ties);
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

}
