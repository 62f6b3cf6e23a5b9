package org.citygraph.wikidata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citygraph.edtf.Edtf;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TwinningsTests {

	@TempDir
	private Path folder;

	@Test
	void columnsOfTheOwnQueryAreUnderstood() throws IOException {
		Twinnings twinnings = result(row("city=http://www.wikidata.org/entity/Q48256", "cityLabel=Dnipro",
				"cityCountry=UA", "cityPoint=Point(35.05 48.46)", "twin=http://www.wikidata.org/entity/Q1757",
				"twinLabel=Helsinki", "twinCountry=FI", "twinPoint=Point(24.94 60.17)", "start=2023-12-12T00:00:00Z",
				"startPrecision=11"));
		List<Mention> mentions = Collected.mentions(twinnings).items();
		assertThat(mentions).extracting(Mention::key).containsExactly("Q48256", "Q1757");
		assertThat(mentions).extracting(Mention::name).containsExactly("Dnipro", "Helsinki");
		assertThat(mentions).extracting(Mention::country).containsExactly(Optional.of("UA"), Optional.of("FI"));
		assertThat(mentions.getFirst().general())
			.isEqualTo(Map.of("wikidata", "Q48256", "latitude", 48.46, "longitude", 35.05));
		assertThat(Collected.claims(twinnings).items()).singleElement().satisfies((claim) -> {
			assertThat(claim.stated()).contains(Edtf.parse("2023-12-12"));
			assertThat(claim.status()).isEqualTo(Status.ACTIVE);
		});
	}

	@Test
	void otherColumnsAreUnderstoodToo() throws IOException {
		Twinnings twinnings = result(
				row("item=wd:Q1", "sister=Q2", "itemLabel=Bar", "country=Ukraine", "coord=Point(200 4)"));
		List<Mention> mentions = Collected.mentions(twinnings).items();
		assertThat(mentions.get(0)).satisfies((mention) -> {
			assertThat(mention.name()).isEqualTo("Bar");
			assertThat(mention.country()).contains("Ukraine");
			assertThat(mention.general()).isEqualTo(Map.of("wikidata", "Q1"));
		});
		assertThat(mentions.get(1).name()).isEqualTo("Q2");
		assertThat(mentions.get(1).country()).isEmpty();
	}

	@Test
	void countriesByTheirItemsAreNotTold() throws IOException {
		Twinnings twinnings = result(row("city=Q1", "twin=Q2", "country=http://www.wikidata.org/entity/Q212"));
		assertThat(Collected.mentions(twinnings).items()).allMatch((mention) -> mention.country().isEmpty());
	}

	@Test
	void datesOfOneDirectionHoldForBoth() throws IOException {
		Twinnings twinnings = result(row("city=Q1", "twin=Q2"), row("city=Q2", "twin=Q1", "start=1990-01-01T00:00:00Z"),
				row("city=Q1", "twin=Q2", "start=2001-05-09T00:00:00Z"));
		List<Claim> claims = Collected.claims(twinnings).items();
		assertThat(claims).extracting((claim) -> claim.stated().orElseThrow().text())
			.containsExactly("1990", "1990", "2001-05-09");
		assertThat(claims).extracting(Claim::identity).containsExactly("twinning", "twinning", "twinning 2001-05-09");
	}

	@Test
	void theFinerOfTwoDatesThatAgreeHoldsForBothDirections() throws IOException {
		Twinnings twinnings = result(row("city=Q1", "twin=Q2", "start=1990-01-01T00:00:00Z"),
				row("city=Q2", "twin=Q1", "start=1990-05-03T00:00:00Z"),
				row("city=Q2", "twin=Q1", "end=2022-03-01T00:00:00Z", "endPrecision=11"),
				row("city=Q1", "twin=Q2", "start=1990-01-01T00:00:00Z", "startPrecision=8"));
		List<Claim> claims = Collected.claims(twinnings).items();
		assertThat(claims).extracting((claim) -> claim.stated().orElseThrow().text())
			.containsOnly("1990-05-03/2022-03-01");
		assertThat(claims).extracting(Claim::identity).containsOnly("twinning");
	}

	@Test
	void endsCloseATie() throws IOException {
		Twinnings twinnings = result(
				row("city=Q1", "twin=Q2", "start=1990-06-01T00:00:00Z", "end=2022-03-01T00:00:00Z", "endPrecision=11"),
				row("city=Q1", "twin=Q3", "end=2022-01-01T00:00:00Z", "endPrecision=9"));
		List<Claim> claims = Collected.claims(twinnings).items();
		assertThat(claims).extracting(Claim::status).containsOnly(Status.ENDED);
		assertThat(claims).extracting((claim) -> claim.stated().orElseThrow().text())
			.containsExactly("1990-06/2022-03-01", "/2022");
	}

	@Test
	void rowsThatTieNothingAreRejectedWithTheirLines() throws IOException {
		Twinnings twinnings = result(row("city=Q1", "twin=Q1"), row("city=Q1"), row("city=Q1", "twin=_:b0"),
				row("city=Q1", "twin=Q2", "start=2020-01-01T00:00:00Z", "end=2010-01-01T00:00:00Z"), "17",
				row("city=Q1", "twin=Q2"));
		Collected<Claim> claims = Collected.claims(twinnings);
		assertThat(claims.rejects()).hasSize(5)
			.contains("1:2 Q1 is tied with itself", "2:3 the twin is missing",
					"3:4 the twin '_:b0' is no id of Wikidata, such as Q1899", "5:6 the city is missing")
			.anyMatch((reject) -> reject.startsWith("4:5 its dates are none: "));
		assertThat(claims.items()).singleElement().extracting((claim) -> claim.row().number()).isEqualTo(6L);
		assertThat(Collected.mentions(twinnings).rejects()).isEmpty();
	}

	@Test
	void answersCutOffAtTheTimeLimitAreRefused() throws IOException {
		Path file = Files.writeString(this.folder.resolve("cut.json"), "{\"results\":{\"bindings\":[\n"
				+ row("city=Q1", "twin=Q2") + ",\njava.util.concurrent.TimeoutException");
		refused(file, "cut.json, line 3: this is no JSON, or the file ends too early");
	}

	@Test
	void otherJsonIsRefused() throws IOException {
		refused(Files.writeString(this.folder.resolve("other.json"), "{\"bindings\":[]}"),
				"other.json has no list at /results/bindings.");
		refused(Files.writeString(this.folder.resolve("deep.json"), "[".repeat(100_000)), "deep.json, line 1");
	}

	@Test
	void endlessRowsAreRefused() throws IOException {
		String row = "{\"city\":{\"value\":[" + "1,".repeat(1_000_000);
		refused(Files.writeString(this.folder.resolve("long.json"), "{\"results\":{\"bindings\":[\n" + row),
				"longer than a million characters");
	}

	@Test
	void theQueryIsPartOfTheProgramAndNamesTheColumns() {
		assertThat(Twinnings.class.getResourceAsStream("/wikidata/twinned-administrative-bodies.rq"))
			.asString(StandardCharsets.UTF_8)
			.contains("P190", "?cityLabel", "?cityCountry", "?cityPoint", "?twinPoint", "?startPrecision");
	}

	private static void refused(Path file, String message) {
		Twinnings twinnings = new Twinnings(new SourceFile(file, "twinnings"));
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> Collected.claims(twinnings))
			.withMessageContaining(message);
	}

	private Twinnings result(String... rows) throws IOException {
		String text = "{\"head\":{\"vars\":[\"city\"]},\"results\":{\"bindings\":[\n" + String.join(",\n", rows)
				+ "]}}";
		return new Twinnings(new SourceFile(Files.writeString(this.folder.resolve("result.json"), text), "twinnings"));
	}

	/** Of {@code column=value} each. */
	private static String row(String... columns) {
		return Arrays.stream(columns)
			.map((column) -> column.split("=", 2))
			.map((pair) -> "\"%s\":{\"type\":\"literal\",\"value\":\"%s\"}".formatted(pair[0], pair[1]))
			.collect(Collectors.joining(",", "{", "}"));
	}

}
