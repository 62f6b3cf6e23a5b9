package org.citygraph.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class DossierReaderTests {

	private static final String EXAMPLE = example();

	@ParameterizedTest
	@CsvFileSource(resources = "mistakes.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10_000)
	void mistakeIsReportedWithFileLineAndReason(int line, String edit, int reported, String reason) {
		assertThat(mistakes(edited(line, edit)))
			.containsExactly(new Mistake(new Location("example.yaml", reported), reason));
	}

	@Test
	void exampleIsReadAsItStands() {
		Dossier dossier = dossier(EXAMPLE);
		assertThat(dossier.file()).isEqualTo("example.yaml");
		assertThat(dossier.document().orElseThrow().knownFrom()).hasToString("Optional[2024-05-01]");
		assertThat(dossier.entities()).extracting(EntityEntry::id)
			.containsExactly("ua-lviv", "country-ua", "accord-example", "person-example");
		assertThat(dossier.entities().getFirst().general()).containsEntry("latitude", 49.8397)
			.containsEntry("population", 717273L)
			.containsEntry("wikidata", "Q36036")
			.containsEntry("geonames", "702550");
		assertThat(dossier.entities().get(2).accord().orElseThrow().properties()).containsEntry("open", true)
			.containsEntry("kind", "solidarity");
		FactEntry aid = dossier.facts().get(1);
		assertThat(aid.type()).isEqualTo(FactType.AID);
		assertThat(aid.status()).isEqualTo(Status.DONE);
		assertThat(aid.stated()).isEmpty();
		assertThat(aid.own()).containsOnlyKeys("kind", "amount", "currency", "qualifier")
			.containsEntry("amount", 1000L);
		assertThat(dossier.facts().getFirst().own()).containsEntry("themes", List.of("theme-culture"));
	}

	@Test
	void severalMistakesAreReportedAtOnceInTheOrderOfLines() {
		String text = EXAMPLE.replace("status: done", "status: finished")
			.replace("in: [country-ua]", "in: country-ua")
			.replace("name: Somebody", "nmae: Somebody")
			.replace("doc-example", "example");
		assertThat(mistakes(text)).extracting((mistake) -> mistake.location().line())
			.containsExactly(2, 10, 27, 29, 45);
	}

	@Test
	void mistakesOfAllFilesAreReportedAtOnce() {
		DossierReader reader = new DossierReader().read("b.yaml", "facts: none")
			.read("a.yaml", "themes: [{id: theme-a, name: A}]\nthemes: []");
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(reader::dossiers)
			.withMessage("a.yaml:2: 'themes' stands here twice; keep one." + System.lineSeparator()
					+ "b.yaml:1: 'facts' must be a list.");
	}

	@Test
	void aFileThatIsNotInUtf8IsOneOfTheMistakes() {
		DossierReader reader = new DossierReader().read("b.yaml", "facts: none")
			.read("a.yaml", "entities:\n  - {id: se-malmo, name: Malmö}".getBytes(StandardCharsets.ISO_8859_1))
			.read("c.yaml", EXAMPLE.getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(reader::dossiers)
			.withMessage("a.yaml:2: This is not in UTF-8: save the file in that encoding." + System.lineSeparator()
					+ "b.yaml:1: 'facts' must be a list.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\0", "\\a", "\\x7F", "\\uFFFE", "\\uD800", "\\N" })
	void charactersThatNoTextMayHoldAreReported(String escape) {
		assertThat(mistakes(edited(8, "name: \"Lviv" + escape + "\""))).singleElement()
			.satisfies((mistake) -> assertThat(mistake.toString())
				.matches("example.yaml:8: 'name' has the character U\\+[0-9A-F]{4}, which may not stand in a text.*"));
	}

	@Test
	void lineBreaksAndTabsMayStandInATextAndLongTextsMayNot() {
		assertThat(dossier(EXAMPLE.replace("name: Lviv\n", "name: \"Lviv\\n\\tby the Poltva\"\n")).entities()
			.getFirst()
			.name()).contains("Lviv\n\tby the Poltva");
		assertThat(dossier(edited(8, "name: " + "x".repeat(1_000))).entities()).isNotEmpty();
		assertThat(mistakes(edited(8, "name: " + "x".repeat(1_001)))).containsExactly(
				new Mistake(new Location("example.yaml", 8), "'name' has 1001 characters here; write at most 1000."));
		assertThat(dossier(edited(37, "note: " + "x".repeat(10_000))).facts()).isNotEmpty();
		assertThat(mistakes(edited(37, "note: " + "x".repeat(10_001)))).containsExactly(new Mistake(
				new Location("example.yaml", 37), "'note' has 10001 characters here; write at most 10000."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "entities: []\n", "facts: []\nthemes: []\n", "{}" })
	void aFileThatTellsNothingIsRefused(String text) {
		assertThat(mistakes(text)).containsExactly(new Mistake(new Location("example.yaml", 1),
				"This tells nothing: a dossier has 'document:', 'entities:' and 'facts:'."));
	}

	@Test
	void aDocumentStatesAFactOrAnAccord() {
		String text = EXAMPLE.substring(0, EXAMPLE.indexOf("facts:"));
		assertThat(dossier(text).facts()).isEmpty();
		Mistake nothing = new Mistake(new Location("example.yaml", 1),
				"The document states nothing: add 'facts:', or leave its dossier out.");
		String withoutAccord = text.substring(0, text.indexOf("  - id: accord-example"));
		assertThat(mistakes(withoutAccord)).containsExactly(nothing);
		assertThat(mistakes("facts: []\n" + withoutAccord)).containsExactly(nothing);
	}

	@Test
	void aMissingEndOfAQuoteIsReported() {
		assertThat(mistakes("document:\n  title: 'Never closed\n")).containsExactly(new Mistake(
				new Location("example.yaml", 3), "This is not valid YAML: found unexpected end of stream."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "# nothing", "- document", "document", "~", "42" })
	void aFileThatIsNoMappingIsRefused(String text) {
		assertThat(mistakes(text)).containsExactly(new Mistake(new Location("example.yaml", 1),
				"A dossier begins with 'document:', 'entities:' and 'facts:'."));
	}

	@Test
	void severalDocumentsInOneFileAreRefused() {
		assertThat(mistakes("entities: []\n---\nfacts: []\n")).containsExactly(
				new Mistake(new Location("example.yaml", 2), "This is not valid YAML: but found another document."));
	}

	@Test
	void factsAndAccordsNeedTheDocumentThatTellsThem() {
		String text = EXAMPLE.substring(EXAMPLE.indexOf("entities:"));
		assertThat(mistakes(text)).containsExactly(
				new Mistake(new Location("example.yaml", 16),
						"An accord needs the document that tells it: add 'document:'."),
				new Mistake(new Location("example.yaml", 26),
						"Facts need the document that states them: add 'document:'."));
	}

	@Test
	void aControlCharacterIsReportedWithItsLine() {
		assertThat(mistakes(edited(8, "name: Lv\u0000iv"))).containsExactly(
				new Mistake(new Location("example.yaml", 8), "The character U+0000 may not stand in YAML."));
	}

	@Test
	void emptyValuesAreAbsent() {
		Dossier dossier = dossier(EXAMPLE.replace("stated: '2024-04'", "stated: ~")
			.replace("population: 717273", "population: null")
			.replace("names: [Львів]", "names:"));
		assertThat(dossier.facts().getFirst().stated()).isEmpty();
		assertThat(dossier.entities().getFirst().names()).isEmpty();
		assertThat(dossier.entities().getFirst().general()).doesNotContainKey("population");
	}

	@Test
	void aByteOrderMarkIsAccepted() {
		assertThat(dossier("\uFEFF" + EXAMPLE).facts()).hasSize(3);
	}

	@Test
	void windowsLineEndsAreAccepted() {
		assertThat(dossier(EXAMPLE.replace("\n", "\r\n")).facts()).hasSize(3);
		assertThat(mistakes(edited(8, "nmae: Lviv\n    name: Lviv").replace("\n", "\r\n")))
			.extracting((mistake) -> mistake.location().line())
			.containsExactly(8);
	}

	@Test
	void tagsMakeNoObjects() {
		assertThat(mistakes(edited(8, "name: !!java.lang.StringBuilder Lviv")))
			.containsExactly(new Mistake(new Location("example.yaml", 8),
					"This is not valid YAML: Global tag is not allowed: tag:yaml.org,2002:java.lang.StringBuilder."));
		assertThat(dossier(edited(8, "name: !local Lviv")).entities().getFirst().name()).contains("Lviv");
	}

	@Test
	void aBombOfAliasesIsRefusedQuickly() {
		String bomb = IntStream.rangeClosed(1, 12)
			.mapToObj((level) -> "  - &a%d [%s]".formatted(level,
					IntStream.range(0, 10).mapToObj((i) -> "*a" + (level - 1)).collect(Collectors.joining(", "))))
			.collect(Collectors.joining("\n", "entities:\n  - &a0 [x]\n", "\n"));
		assertRefusedQuickly(bomb, "Number of aliases");
	}

	@Test
	void aFewAliasesAndLevelsAreRead() {
		assertThat(mistakes(aliases(20))).extracting(Mistake::reason).noneMatch((reason) -> reason.contains("YAML"));
		assertThat(mistakes(aliases(21))).singleElement()
			.satisfies((mistake) -> assertThat(mistake.reason()).contains("Number of aliases"));
		assertThat(mistakes(nested(20))).extracting(Mistake::reason).noneMatch((reason) -> reason.contains("YAML"));
		assertThat(mistakes(nested(21))).singleElement()
			.satisfies((mistake) -> assertThat(mistake.reason()).contains("Nesting Depth"));
	}

	/** The parser counts those of what holds something. */
	private static String aliases(int number) {
		return "first: &a [x]\nmore: [" + "*a,".repeat(number) + "]\n";
	}

	private static String nested(int levels) {
		return "{a: ".repeat(levels) + "x" + "}".repeat(levels);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{a: ", "- ", "? " })
	void aBombOfNestingIsRefusedQuickly(String opening) {
		assertRefusedQuickly(opening.repeat(200_000), "This is not valid YAML: ");
	}

	@Test
	void aHugeFileIsRefusedQuickly() {
		String line = "# " + "x".repeat(1000) + "\n";
		assertRefusedQuickly(line.repeat(DossierReader.LARGEST_FILE / line.length() + 1) + EXAMPLE,
				"exceeds the limit");
	}

	private static void assertRefusedQuickly(String text, String reason) {
		List<Mistake> mistakes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mistakes(text));
		assertThat(mistakes).singleElement()
			.satisfies((mistake) -> assertThat(mistake.reason()).contains(reason).hasSizeLessThan(300));
	}

	private static Dossier dossier(String text) {
		return new DossierReader().read("example.yaml", text).dossiers().getFirst();
	}

	private static List<Mistake> mistakes(String text) {
		DossierReader reader = new DossierReader().read("example.yaml", text);
		List<Mistake> mistakes = new ArrayList<>();
		assertThatExceptionOfType(DossierRefused.class).isThrownBy(reader::dossiers)
			.satisfies((refused) -> mistakes.addAll(refused.mistakes()));
		return mistakes;
	}

	/** The example with another line in the place of one, as far indented as that one. */
	private static String edited(int line, String edit) {
		List<String> lines = new ArrayList<>(EXAMPLE.lines().toList());
		String indentation = lines.get(line - 1).replaceAll("[^ -].*", "");
		lines.set(line - 1, indentation + edit.replace("\\n", "\n").replace("\\t", "\t"));
		return String.join("\n", lines);
	}

	private static String example() {
		try {
			return new ClassPathResource("org/citygraph/dossier/example.yaml")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
