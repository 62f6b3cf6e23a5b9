package org.citygraph.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that must not be read, or not on. */
class UnreadableActivitiesTests {

	private static final String ACTIVITY = """
			<iati-activity><iati-identifier>A%d</iati-identifier>
			<transaction><transaction-type code="3"/><value currency="EUR">10</value>
			<provider-org ref="X"/><receiver-org ref="Y"/></transaction></iati-activity>
			""";

	@TempDir
	private Path folder;

	@Test
	void bombsOfEntitiesAreRefused() throws IOException {
		refused("""
				<?xml version="1.0"?>
				<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
				<iati-activities version="2.03"><iati-activity>&b;</iati-activity></iati-activities>""",
				"line 2: this declares a document type or refers to an entity, which is refused");
	}

	@Test
	void otherFilesAreNeverReadThroughAnEntity() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret.txt"), "the secret");
		refused("""
				<!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
				<iati-activities version="2.03"><iati-activity><iati-identifier>&e;</iati-identifier>\
				</iati-activity></iati-activities>""".formatted(secret.toUri()), "which is refused");
		refused("<!DOCTYPE x SYSTEM \"%s\">\n<iati-activities/>".formatted(secret.toUri()), "which is refused");
		refused("<iati-activities>&e;</iati-activities>", "file.xml, line 1");
	}

	@Test
	void filesCutOffAreRefusedWithTheirLine() throws IOException {
		String whole = "<iati-activities version='2.03'>\n" + ACTIVITY.formatted(1) + "</iati-activities>";
		refused(whole.substring(0, whole.length() - 30),
				"file.xml, line 4: this is no XML, or the file ends too early");
	}

	@Test
	void otherRootsAndVersionsAreRefused() throws IOException {
		refused("<iati-organisations version='2.03'/>",
				"its root element is <iati-organisations>, but a file of activities begins with <iati-activities>.");
		refused("<iati-activities version='1.05'/>",
				"is of version 1.05 of the IATI standard; only versions 2.01 to 2.03 can be read.");
		refused("id,name\n", "line 1: this is no XML");
		refused("", "is empty.");
	}

	@Test
	void wrongBytesAreRefused() throws IOException {
		Path file = Files.write(this.folder.resolve("latin.xml"),
				"<iati-activities><x>Orléans</x></iati-activities>".getBytes(StandardCharsets.ISO_8859_1));
		refused(file, "latin.xml, line 1: this is not UTF-8; save the file as UTF-8.");
	}

	@Test
	void declaredEncodingsAreRead() throws IOException {
		Path file = Files.write(this.folder.resolve("latin.xml"),
				("<?xml version='1.0' encoding='ISO-8859-1'?><iati-activities version='2.03'>"
						+ ACTIVITY.formatted(1).replace("A1", "Orléans") + "</iati-activities>")
					.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(claims(file).items()).extracting(Claim::identity).containsExactly("Orléans no. 1");
		Path wide = Files.write(this.folder.resolve("wide.xml"),
				("<?xml version='1.0' encoding='UTF-16'?><iati-activities>" + ACTIVITY.formatted(1)
						+ "</iati-activities>")
					.getBytes(StandardCharsets.UTF_16));
		assertThat(claims(wide).items()).hasSize(1);
		refused("<?xml version='1.0' encoding='klingon'?><iati-activities/>", "its encoding is unknown");
	}

	@Test
	void endlessTextsAndAttributesAreRefusedBeforeTheyFillTheMemory() throws IOException {
		refused("<iati-activities version='2.03'>\n<x>" + "x".repeat(3_000_000),
				"line 2 is longer than a million characters");
		refused("<iati-activities version='2.03'>\n<x y='" + "x".repeat(3_000_000), "longer than a million characters");
		refused("<iati-activities version='2.03'>\n<!--" + "x".repeat(3_000_000), "longer than a million characters");
	}

	@Test
	void longPackedFilesAreRead() throws IOException {
		int activities = 20_000;
		Path file = this.folder.resolve("activities.xml.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write("<iati-activities version='2.03'>\n".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < activities; i++) {
				out.write(ACTIVITY.formatted(i).getBytes(StandardCharsets.UTF_8));
			}
			out.write("</iati-activities>".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(claims(file).items()).hasSize(activities);
	}

	@Test
	void charactersMayBeWrittenAsReferencesHoweverOften() throws IOException {
		String descriptions = "<description><narrative>Water &amp; sanitation &#233;</narrative></description>"
			.repeat(101_000);
		Path file = Files.writeString(this.folder.resolve("references.xml"),
				"<iati-activities version='2.03'>"
						+ ACTIVITY.formatted(1).replace("<transaction>", descriptions + "<transaction>")
						+ "</iati-activities>");
		assertThat(claims(file).items()).hasSize(1);
	}

	private void refused(String text, String message) throws IOException {
		refused(Files.writeString(this.folder.resolve("file.xml"), text), message);
	}

	private static void refused(Path file, String message) {
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> claims(file))
			.withMessageContaining(message)
			.withMessageNotContaining("the secret");
	}

	private static Collected<Claim> claims(Path file) {
		return Collected.claims(new IatiActivities(List.of(new SourceFile(file, "activities"))));
	}

}
