package org.citygraph.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assertj.core.groups.Tuple;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class TwinningTablesTests {

	private static final Path CRAWL = Path.of("../shared/data/wikidata-2016");

	@TempDir
	private Path folder;

	@Test
	void itemsAreNamedByTheNamesBesideThem() throws IOException {
		Collected<Mention> mentions = Collected
			.mentions(tables("Q1899\tQ4\n", Optional.of("Q1899\tKyjiw\nQ3 \tBrou\n")));
		assertThat(mentions.items()).extracting(Mention::key, Mention::name, Mention::type, (m) -> m.row().file())
			.containsExactly(tuple("Q1899", "Kyjiw", 1), tuple("Q3", "Brou", 1), tuple("Q4", "Q4", 0));
		assertThat(mentions.items()).extracting(Mention::general).contains(Map.of("wikidata", "Q1899"));
	}

	@Test
	void tiesAreActiveTwinningsWhoseDirectionsAgree() throws IOException {
		Collected<Claim> claims = Collected.claims(tables("Q1\tQ2\nQ2\tQ1\r\nQ1\tQ2", Optional.empty()));
		assertThat(claims.items()).extracting(Claim::from, Claim::to)
			.containsExactly(Tuple.tuple("Q1", "Q2"), Tuple.tuple("Q2", "Q1"), Tuple.tuple("Q1", "Q2"));
		assertThat(claims.items()).allSatisfy((claim) -> {
			assertThat(claim.type()).isEqualTo(FactType.AGREEMENT);
			assertThat(claim.status()).isEqualTo(Status.ACTIVE);
			assertThat(claim.own()).isEqualTo(Map.of("kind", "twinning"));
			assertThat(claim.identity()).isEqualTo("twinning");
			assertThat(claim.stated()).isEmpty();
		});
	}

	@Test
	void rowsThatTieNothingAreRejectedOnceWithLineAndReason() throws IOException {
		TwinningTables tables = tables("\uFEFFcity\ttwin\nQ1\tQ1\nQ1\tBerlin\n\nQ1\nQ0\tQ2\nQ1\twd:Q2\n",
				Optional.empty());
		Collected<Claim> claims = Collected.claims(tables);
		assertThat(claims.rejects()).containsExactly("1:2 Q1 is tied with itself",
				"2:3 the second item 'Berlin' is no id of Wikidata, such as Q1899", "3:5 the second item is missing",
				"4:6 the first item 'Q0' is no id of Wikidata, such as Q1899");
		assertThat(claims.items()).extracting((claim) -> claim.row().number() + ":" + claim.row().line())
			.containsExactly("5:7");
		assertThat(Collected.mentions(tables).rejects()).isEmpty();
		assertThat(Collected.mentions(tables).items()).extracting(Mention::key).containsExactly("Q1", "Q2");
	}

	@Test
	void firstRowsWithAnIdAreNoHeader() throws IOException {
		assertThat(Collected.claims(tables("Q1\tBerlin\n", Optional.empty())).rejects()).hasSize(1);
		assertThat(Collected.claims(tables("q1\thttp://www.wikidata.org/entity/Q2\n", Optional.empty())).items())
			.extracting(Claim::from, Claim::to)
			.containsExactly(Tuple.tuple("Q1", "Q2"));
	}

	@Test
	void namelessAndMalformedNamesAreRejected() throws IOException {
		Collected<Mention> mentions = Collected
			.mentions(tables("Q1\tQ2\n", Optional.of("id\tname\nQ7\t\nX\tBerlin\n")));
		assertThat(mentions.rejects()).containsExactly("1:2 Q7 has no name here",
				"2:3 the item 'X' is no id of Wikidata, such as Q1899");
	}

	@Test
	void everyPairOfTheCrawlIsToldOnce() {
		assumeTrue(Files.isDirectory(CRAWL), "The crawl is not at " + CRAWL + ", so it is not read.");
		TwinningTables crawl = new TwinningTables(new SourceFile(CRAWL.resolve("relations.tsv"), "relations"),
				Optional.of(new SourceFile(CRAWL.resolve("names.tsv"), "names")));
		Collected<Mention> mentions = Collected.mentions(crawl);
		Collected<Claim> claims = Collected.claims(crawl);
		assertThat(mentions.rejects()).isEmpty();
		assertThat(claims.rejects()).isEmpty();
		assertThat(mentions.items().stream().map(Mention::key)).hasSize(10_055).doesNotHaveDuplicates();
		assertThat(claims.items()).hasSize(34_182);
		assertThat(claims.items().stream().map(TwinningTablesTests::pair).collect(Collectors.toSet())).hasSize(17_401);
	}

	private static String pair(Claim claim) {
		boolean ordered = claim.from().compareTo(claim.to()) < 0;
		return (ordered ? claim.from() + claim.to() : claim.to() + claim.from()) + claim.identity();
	}

	private static Tuple tuple(String key, String name, int file) {
		return Tuple.tuple(key, name, EntityType.CITY, file);
	}

	private TwinningTables tables(String relations, Optional<String> names) throws IOException {
		Path besides = this.folder.resolve("names.tsv");
		if (names.isPresent()) {
			Files.writeString(besides, names.get());
		}
		return new TwinningTables(
				new SourceFile(Files.writeString(this.folder.resolve("relations.tsv"), relations), "relations"),
				names.map((text) -> new SourceFile(besides, "names")));
	}

}
