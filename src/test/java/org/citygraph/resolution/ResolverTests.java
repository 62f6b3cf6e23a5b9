package org.citygraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.sources.Mention;
import org.citygraph.sources.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResolverTests {

	private final KnownEntities known = new KnownEntities();

	@ParameterizedTest
	@ValueSource(strings = { "Dnipropetrovsk", "DNIPRO", "Дніпро" })
	void formerNamesAndOtherScriptsJoin(String name) {
		knows(city("ua-dnipro", "UA", List.of(), "Dnipro", "Dnipropetrovsk"));
		assertThat(resolve(mention("1", name, "Ukraine")).joined()).containsExactly(Map.entry("1", "ua-dnipro"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "USA", "United States of America", "US", "us" })
	void countriesOfAnyFashionAreUnderstood(String country) {
		knows(city("us-peoria", "US", List.of(), "Peoria"));
		assertThat(resolve(mention("1", "Peoria", country)).joined()).containsValue("us-peoria");
	}

	@Test
	void anExternalIdCountsMoreThanTheSpelling() {
		knows(city("ua-kyiv", "UA", List.of("wikidata:Q1899"), "Kyiv"));
		knows(city("ua-other", "UA", List.of("wikidata:Q2"), "Kiev"));
		Resolved resolved = resolve(mention("1", "Kiev", "Ukraine").with(Map.of("wikidata", "Q1899")));
		assertThat(resolved.joined()).containsValue("ua-kyiv");
	}

	@Test
	void anotherIdOfTheSameSchemeIsAnotherEntityWithoutDoubt() {
		knows(city("ua-kyiv", "UA", List.of("wikidata:Q1899"), "Kyiv"));
		Resolved resolved = resolve(mention("1", "Kyiv", "Ukraine").with(Map.of("wikidata", "Q5")));
		assertThat(resolved.joined()).isEmpty();
		assertThat(resolved.doubts().count()).isZero();
	}

	@Test
	void aCityNeverJoinsACountyOfItsName() {
		knows(new KnownEntity("pl-gniezno-county", EntityType.REGION, Optional.of("PL"), List.of("gniezno"), List.of(),
				Optional.empty()));
		assertThat(resolve(mention("1", "Gniezno", "Poland")).joined()).isEmpty();
	}

	@Test
	void twoRowsOfOneNameAreBothAsked() {
		knows(city("us-springfield", "US", List.of(), "Springfield"));
		Resolved resolved = resolve(mention("1", "Springfield", "USA"), mention("2", "Springfield", "USA"));
		assertThat(resolved.joined()).isEmpty();
		assertThat(resolved.doubts().likeliest()).extracting(Doubt::key).containsExactlyInAnyOrder("1", "2");
	}

	@Test
	void twoRowsOfOneExternalIdAreOneEntity() {
		knows(city("de-essen", "DE", List.of("wikidata:Q2066"), "Essen"));
		Map<String, Object> id = Map.of("wikidata", "Q2066");
		Resolved resolved = resolve(mention("1", "Essen", "DE").with(id), mention("2", "Essen (Ruhr)", "DE").with(id));
		assertThat(resolved.joined()).containsOnlyKeys("1", "2").containsValue("de-essen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Essen", "Essen (Ruhr)", "Essen, Germany", "Esen", "Essen an der Ruhr" })
	void rowsOfOneExternalIdAreOneNewEntity(String other) {
		Map<String, Object> id = Map.of("wikidata", "Q2066");
		Resolved resolved = resolve(mention("1", "Essen", "DE").with(id), mention("2", other, "DE").with(id),
				mention("3", "Essen", "DE").with(Map.of("wikidata", "Q3")));
		assertThat(resolved.joined()).isEmpty();
		assertThat(resolved.same()).containsExactly(Map.entry("2", "1"));
		assertThat(resolved.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.id()).isEqualTo("wikidata:Q2066");
			assertThat(shared.contradiction()).isEmpty();
		});
	}

	@Test
	void rowsOfOneExternalIdJoinTogetherWhicheverIsSpeltSo() {
		knows(city("at-vienna", "AT", List.of(), "Vienna"));
		Map<String, Object> id = Map.of("wikidata", "Q1741");
		Resolved resolved = resolve(mention("1", "Wien", "AT").with(id), mention("2", "Vienna", "AT").with(id));
		assertThat(resolved.joined()).containsOnlyKeys("1", "2").containsValue("at-vienna");
	}

	@ParameterizedTest
	@CsvSource({ "Bonn, DE, 50.8, has another name", "Aachen, BE, 50.8, lies in another country",
			"Aachen, DE, 53.5, lies 300 km away" })
	void rowsOfOneExternalIdThatContradictEachOtherStayApart(String name, String country, double latitude,
			String what) {
		Resolved resolved = resolve(
				mention("1", "Aachen", "DE").with(Map.of("wikidata", "Q1017", "latitude", 50.8, "longitude", 6.1)),
				mention("2", name, country).with(Map.of("wikidata", "Q1017", "latitude", latitude, "longitude", 6.1)));
		assertThat(resolved.same()).isEmpty();
		assertThat(resolved.shared()).singleElement().satisfies((shared) -> {
			assertThat(shared.contradiction()).contains(what);
			assertThat(shared.doubt("de-aachen").why())
				.startsWith("It has the id wikidata:Q1017 of row 1 (Aachen), but ");
		});
	}

	@Test
	void whatARowGivesACountryIsComparedWithWhatLiesThere() {
		knows(city("at-vienna", "AT", List.of("first:1"), "Vienna"));
		knows(wien());
		Mention row = new Mention("1", EntityType.CITY, "Wien", List.of("Vienna"), Optional.of("Austria"),
				Map.of("wikidata", "Q1741"), Map.of(), new Row(0, 1, 1));
		Resolved resolved = resolve(row);
		assertThat(resolved.joined()).containsExactly(Map.entry("1", "zz-wien"));
		assertThat(resolved.doubts().likeliest()).singleElement().satisfies((doubt) -> {
			assertThat(doubt.candidates()).containsExactly("at-vienna");
			assertThat(doubt.overEntity()).isTrue();
			assertThat(doubt.why()).contains("another entity of its country has the same name");
		});
		this.known.addCompared("at-vienna", "zz-wien");
		assertThat(resolve(row).doubts().count()).isZero();
	}

	@Test
	void whatKnownEntitiesAreCalledCountsForTheComparison() {
		knows(city("at-wien", "AT", List.of(), "Wien"));
		knows(wien());
		Mention row = mention("1", "Stadt an der Donau", "AT").with(Map.of("wikidata", "Q1741"));
		assertThat(resolve(row).doubts().likeliest()).extracting(Doubt::candidates).containsExactly(List.of("at-wien"));
	}

	@Test
	void whatIsAnotherForSureIsNoDoubleOfWhatARowJoins() {
		knows(wien());
		knows(city("at-other", "AT", List.of("wikidata:Q2"), "Wien"));
		knows(city("at-ours", "AT", List.of("test:9"), "Wien"));
		knows(city("de-wien", "DE", List.of(), "Wien"));
		this.known.add(new KnownEntity("at-far", EntityType.CITY, Optional.of("AT"), List.of("wien"), List.of(),
				Optional.of(new Place(40, 16))));
		Mention row = mention("1", "Wien", "Austria")
			.with(Map.of("wikidata", "Q1741", "latitude", 48.2, "longitude", 16.4));
		assertThat(resolve(row).doubts().count()).isZero();
	}

	private static KnownEntity wien() {
		return new KnownEntity("zz-wien", EntityType.CITY, Optional.empty(), List.of("wien"), List.of("wikidata:Q1741"),
				Optional.empty());
	}

	@Test
	void whatStandsBehindACommaIsAsked() {
		knows(city("us-rockford", "US", List.of(), "Rockford"));
		Doubt doubt = onlyDoubt(resolve(mention("1", "Rockford, Illinois", "USA")));
		assertThat(doubt.candidates()).containsExactly("us-rockford");
		assertThat(doubt.why()).contains("behind it");
	}

	@Test
	void anUnknownCountryIsAsked() {
		knows(city("ua-kyiv", "UA", List.of(), "Kyiv"));
		assertThat(onlyDoubt(resolve(mention("1", "Kyiv", "Atlantis"))).why()).contains("country of one is not known");
	}

	@Test
	void aNewRowWhoseNameIsAnotherRowsEntityIsAsked() {
		knows(city("us-springfield", "US", List.of("test:1"), "Springfield"));
		assertThat(onlyDoubt(resolve(mention("2", "Springfield", "USA"))).why())
			.contains("Another row of this data set");
	}

	@Test
	void aRowKeepsTheEntityThatItWasDecidedToBe() {
		knows(city("us-springfield", "US", List.of("test:7"), "Springfield"));
		knows(city("us-springfield-2", "US", List.of(), "Springfield"));
		assertThat(resolve(mention("7", "Springfield", "USA")).joined()).containsValue("us-springfield");
	}

	@Test
	void idsOfMergedEntitiesLeadToTheOneThatIsLeft() {
		knows(city("ua-kyiv", "UA", List.of("wikidata:Q1899"), "Kyiv"));
		this.known.addMerged("ua-kiev", List.of("wikidata:Q7"), "ua-kyiv");
		Resolved resolved = resolve(mention("1", "Kiew", "Ukraine").with(Map.of("wikidata", "Q7")));
		assertThat(resolved.joined()).containsValue("ua-kyiv");
		assertThat(this.known.contains("ua-kiev")).isTrue();
	}

	@Test
	void anIdOfAnotherEntityOnARowThatWasJoinedBeforeIsAsked() {
		knows(city("de-aachen", "DE", List.of("test:1"), "Aachen"));
		knows(city("de-bonn", "DE", List.of("wikidata:Q586"), "Bonn"));
		Resolved resolved = resolve(mention("1", "Aachen", "Germany").with(Map.of("wikidata", "Q586")));
		assertThat(resolved.joined()).containsExactly(Map.entry("1", "de-aachen"));
		assertThat(resolved.doubts().likeliest()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.candidates()).containsExactly("de-bonn"));
	}

	@Test
	void aNameOneLetterOffIsAskedUnlessItIsAnotherRowsEntity() {
		knows(city("fr-brest", "FR", List.of(), "Brest"));
		assertThat(onlyDoubt(resolve(mention("1", "Breste", "France"))).why()).contains("one letter");
		assertThat(resolve(mention("1", "Breste", "France"), mention("2", "Brest", "France")).doubts().count())
			.isZero();
	}

	@Test
	void anOrganisationWithAnIdOfItsOwnIsNotToldByItsNameAlone() {
		knows(organisation("org-ministry", "other:GH-1", "Ministry of Finance"));
		assertThat(onlyDoubt(resolve(organisation("KE-1", "Ministry of Finance"))).why())
			.isEqualTo("It has the same name, but an id of its own, and no country is known.");
		assertThat(resolve(organisation("GH-1", "Ministry of Finance")).joined()).containsValue("org-ministry");
		assertThat(resolve(organisation("Ministry of Finance", "Ministry of Finance")).joined())
			.containsValue("org-ministry");
	}

	@Test
	void ofAccordsWithIdsManyHaveOneTitle() {
		knows(new KnownEntity("accord-core", EntityType.ACCORD, Optional.empty(), List.of("core support"),
				List.of("other:activity 1"), Optional.empty()));
		Resolved others = resolve(Mention.named("activity 2", EntityType.ACCORD, "Core support", new Row(0, 1, 1)));
		assertThat(others.joined()).isEmpty();
		assertThat(others.doubts().count()).isZero();
		assertThat(resolve(Mention.named("activity 1", EntityType.ACCORD, "Core support", new Row(0, 1, 1))).joined())
			.containsValue("accord-core");
		assertThat(resolve(Mention.named("Core support", EntityType.ACCORD, "Core support", new Row(0, 1, 1))).joined())
			.containsValue("accord-core");
	}

	@Test
	void rowsThatShareNoIdAreNotOneThoughTheirIdsAreOfOneEntity() {
		knows(city("ua-kyiv", "UA", List.of("wikidata:Q1899", "geonames:703448"), "Kyiv"));
		Resolved resolved = resolve(mention("1", "Kiev", "Ukraine").with(Map.of("wikidata", "Q1899")),
				mention("2", "Kijow", "Ukraine").with(Map.of("geonames", "703448")));
		assertThat(resolved.joined()).containsExactly(Map.entry("1", "ua-kyiv"));
		assertThat(resolved.doubts().likeliest()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.key() + doubt.candidates()).isEqualTo("2[ua-kyiv]"));
	}

	@Test
	void aRowDoesNotBecomeByItsIdWhatAnotherRowIsAlready() {
		knows(city("ua-kyiv", "UA", List.of("wikidata:Q1899", "test:1"), "Kyiv"));
		Resolved resolved = resolve(mention("1", "Kyiv", "Ukraine"),
				mention("2", "Kiev city", "Ukraine").with(Map.of("wikidata", "Q1899")));
		assertThat(resolved.joined()).containsExactly(Map.entry("1", "ua-kyiv"));
		assertThat(resolved.doubts().likeliest()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.why()).contains("which another row of this data set is"));
	}

	private static KnownEntity organisation(String id, String externalId, String name) {
		return new KnownEntity(id, EntityType.ORGANISATION, Optional.empty(), List.copyOf(Spellings.keys(name)),
				List.of(externalId), Optional.empty());
	}

	private static Mention organisation(String key, String name) {
		return Mention.named(key, EntityType.ORGANISATION, name, new Row(0, 1, 1));
	}

	private Resolved resolve(Mention... mentions) {
		return new Resolver("test", this.known).resolve(Arrays.stream(mentions).map(Subject::of).toList());
	}

	private static Doubt onlyDoubt(Resolved resolved) {
		assertThat(resolved.joined()).isEmpty();
		assertThat(resolved.doubts().count()).isOne();
		return resolved.doubts().likeliest().getFirst();
	}

	private void knows(KnownEntity entity) {
		this.known.add(entity);
	}

	private static KnownEntity city(String id, String country, List<String> externalIds, String... names) {
		return new KnownEntity(id, EntityType.CITY, Optional.of(country), List.copyOf(Spellings.keys(List.of(names))),
				externalIds, Optional.empty());
	}

	private static Mention mention(String key, String name, String country) {
		return Mention.named(key, EntityType.CITY, name, new Row(0, 1, 1)).in(Optional.of(country));
	}

}
