package org.citygraph.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvFileTests {

	@TempDir
	private Path folder;

	private final Collected<String> rows = new Collected<>();

	@Test
	void columnsAreFoundInAnyCaseAndOrder() {
		read("\uFEFFName, ID ,Extra\nKyiv,1,x\n");
		assertThat(this.rows.items()).containsExactly("1:2 1=Kyiv");
	}

	@Test
	void rowsTellTheLineOnWhichTheyBegin() {
		read("id,name\r\n1,\"two\r\nlines\"\r\n\r\n\r\n2,\"a \"\"quoted\"\" name\"\r\n3,\"x\ny\n\"\n4,last");
		assertThat(this.rows.items()).containsExactly("1:2 1=two\r\nlines", "2:6 2=a \"quoted\" name", "3:7 3=x\ny",
				"4:10 4=last");
	}

	@Test
	void blankCellsAreEmpty() {
		read("id,name\n1,  \n2\n");
		assertThat(this.rows.items()).containsExactly("1:2 1=", "2:3 2=");
	}

	@Test
	void rowsOfTooManyCellsAreRejected() {
		read("id,name\n1,Arlington, Virginia\n2,Reston,,\n");
		assertThat(this.rows.items()).containsExactly("2:3 2=Reston");
		assertThat(this.rows.rejects())
			.containsExactly("1:2 has 3 cells, but the header names 2 columns; does a comma want quotes?");
	}

	@Test
	void rowsOfWrongQuotesAreRejectedAlone() {
		read("id,name\n1,\"The \"Big\" Apple\"\n2,Reston\n3,\"x\"y\n4,Kyiv\n");
		assertThat(this.rows.items()).containsExactly("2:3 2=Reston", "4:5 4=Kyiv");
		assertThat(this.rows.rejects()).containsExactly("1:2 has text behind a closing quote; double quotes within one",
				"3:4 has text behind a closing quote; double quotes within one");
	}

	@Test
	void quotesNeverClosedAreRefused() {
		refused("id,name\n1,\"Kyiv\n2,Lviv\n", "a quote that opens on line 2 or later is never closed.");
	}

	@Test
	void endlessRecordsAreRefusedBeforeTheyFillTheMemory() {
		refused("id,name\n1,Kyiv\n2,\"Lviv\n" + "x,y\n".repeat(400_000),
				"what begins on line 3 is longer than a million characters; is a quote or tag there not closed?");
	}

	@Test
	void longFilesOfShortRecordsAreRead() {
		read("id,name\n" + "1,Kyiv\n".repeat(400_000));
		assertThat(this.rows.items()).hasSize(400_000).endsWith("400000:400001 1=Kyiv");
	}

	@Test
	void missingAndDoubledColumnsAreRefused() {
		refused("number,title\n1,Kyiv\n",
				"its first line names no column 'id' and no 'name' or 'city', only 'number', 'title'.");
		refused("id,name,Name\n", "two columns are named 'name'.");
		refused("\uFEFF", "is empty.");
		refused("\n\n", "is empty.");
	}

	@Test
	void tabSeparatedCellsAreNeverQuoted() throws IOException {
		Path file = Files.writeString(this.folder.resolve("names.tsv"), "Q1\t\"Olde\" Town\r\nQ2\t'x\n\nQ3\n");
		CsvFile.readTabs(file, 0, this.rows, (row) -> this.rows.accept(row.row().number() + ":" + row.row().line() + " "
				+ row.value(0).orElse("") + "=" + row.value(1).orElse("")));
		assertThat(this.rows.items()).containsExactly("1:1 Q1=\"Olde\" Town", "2:2 Q2='x", "3:4 Q3=");
	}

	private void refused(String text, String message) {
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> read(text))
			.withMessageContaining("file.csv")
			.withMessageContaining(message);
	}

	private void read(String text) {
		try {
			Path file = Files.writeString(this.folder.resolve("file.csv"), text);
			CsvFile.read(file, 0, List.of(List.of("id"), List.of("name", "city")), this.rows,
					(row) -> this.rows.accept(row.row().number() + ":" + row.row().line() + " "
							+ row.value("id").orElse("") + "=" + row.firstOf(List.of("city", "name")).orElse("")));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
