package org.citygraph.entities;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class SearchIT {

	private final Api api;

	SearchIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@CsvSource({ "Kyiv, ua-kyiv", "Kiev, ua-kyiv", "Київ, ua-kyiv", "Киев, ua-kyiv", "kyi, ua-kyiv", "Kyyiv, ua-kyiv",
			"KYIV, ua-kyiv", "基辅, ua-kyiv", "Poznan, pl-poznan", "Posen, pl-poznan", "Zhitomir, ua-zhytomyr",
			"Helsingfors, fi-helsinki", "Dnipropetrovsk, ua-dnipro", "Dniproo, ua-dnipro", "Sillamae, ee-sillamae",
			"Krasnik County, pl-krasnik-county", "Filatov, person-borys-filatov", "Germany, country-de",
			"Brovary Hospital, org-brovary-hospital", "'Kyiv, Ukraine', ua-kyiv", "Lviv Ukraine, ua-lviv",
			"'Poznan, POL', pl-poznan", "ua-kyiv, ua-kyiv", "Q1899, ua-kyiv", "703448, ua-kyiv",
			"https://www.wikidata.org/wiki/Q1899, ua-kyiv", "UA, country-ua" })
	void findsAnyoneByAnySpellingFirst(String spelling, String id) {
		assertThat(found(search(spelling)).getFirst()).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "City of Kyiv, ua-kyiv", "Kyiv city, ua-kyiv", "City of Dnipro, ua-dnipro", "місто Київ, ua-kyiv",
			"м. Київ, ua-kyiv", "город Киев, ua-kyiv", "Stadt Kiew, ua-kyiv", "Miasto Poznań, pl-poznan",
			"municipality of Dortmund, de-dortmund", "'City of Kyiv, Ukraine', ua-kyiv", "City of Zhitomr, ua-zhytomyr",
			"基辅 市, ua-kyiv", "Mayor Filatov, person-borys-filatov" })
	void findsWhoIsCalledByOneOfTheWords(String text, String id) {
		Answer answer = search(text);
		assertThat(found(answer).getFirst()).isEqualTo(id);
		assertThat(answer.at("/results/0/score").asDouble()).as("less than by all words").isLessThan(0.65);
	}

	@Test
	void findsNobodyByPartsOfWords() {
		assertThat(found(search("Kyivish Dniprovian Kyiyiviv"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kiev", "Київ", "基辅", "Kyjiw" })
	void tellsTheSpellingThatWasAsked(String spelling) {
		assertThat(search(spelling).at("/results/0/matched").asString()).isEqualTo(spelling);
	}

	@Test
	void findsNobodyWhoLiesInAnotherCountryThanIsNamed() {
		assertThat(found(search("Kyiv, Germany"))).isEmpty();
		assertThat(found(search("Nowhere at all, Ukraine"))).isEmpty();
	}

	@Test
	void tellsEntityScoreAndSpelling() {
		JsonNode first = search("Poznan").at("/results/0");
		assertThat(first.propertyNames()).containsExactly("entity", "score", "matched");
		assertThat(first.at("/entity/name").asString()).isEqualTo("Poznań");
		assertThat(first.at("/score").asDouble()).isEqualTo(1);
	}

	@Test
	void ranksTheCityAboveAnAccordNamedAfterIt() {
		assertThat(found(search("Kyiv"))).containsExactly("ua-kyiv", "accord-kyiv-reconstruction-2022");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			q=Kyiv&type=City         | ua-kyiv
			q=Kyiv&type=Accord       | accord-kyiv-reconstruction-2022
			q=Erlangen&type=City     | de-erlangen
			q=PRC&type=Country       | country-cn
			q=Berlin&country=DE      | de-berlin
			""")
	void keepsToTheTypeAndCountryAsked(String question, String only) {
		assertThat(found(this.api.get("/api/search?" + question))).containsExactly(only);
	}

	@Test
	void severalTypesAreSeparatedByCommas() {
		assertThat(found(this.api.get("/api/search?q=Kyiv&type=City,Accord"))).hasSize(2);
	}

	@Test
	void findsNobodyByTheIdOfAnotherTypeOrCountry() {
		assertThat(found(this.api.get("/api/search?q=Q1899&type=Person"))).isEmpty();
		assertThat(found(this.api.get("/api/search?q=ua-kyiv&country=DE"))).isEmpty();
	}

	@Test
	void findsNobodyInAnotherCountry() {
		assertThat(found(this.api.get("/api/search?q=Berlin&country=FR"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', q", "q=, q", "q=%20%20, q", "q=Kyiv&type=Planet, type", "q=Kyiv&country=ua, country",
			"q=Kyiv&limit=0, limit", "q=Kyiv&offset=-1, offset", "q=Kyiv&limit=many, limit", "q=Kyiv&fuzzy=1, fuzzy" })
	void refusesWhatCannotBeAsked(String question, String parameter) {
		Answer answer = this.api.get("/api/search?" + question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly(parameter);
	}

	@Test
	void refusesAnOverlongQuestion() {
		assertThat(search("x".repeat(200)).status()).isEqualTo(200);
		assertThat(search("x".repeat(201)).wrong()).containsExactly("q");
	}

	@ParameterizedTest
	@ValueSource(strings = { "foo(", "[x", "AND", "OR", "NOT", "Kyiv AND", "\"a", "a/b", "*", "?", "a~", "kyiv^9",
			"a:b", "\\", "{", "}", "!", "&&", "||", "+", "-", "%", "\uD83D\uDE00", "''", "the" })
	void takesNothingForSyntax(String text) {
		assertThat(search(text).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a ", "київ львів ", "абв где жзи йкл мно прс туф хцч ", "abc def ghi jkl mno pqr stu " })
	void answersManyWordsAtOnce(String words) {
		assertThat(search(words.repeat(100).substring(0, 199)).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "kyiv", "Partnership", "й", "and" })
	void findsNobodyTwice(String text) {
		assertThat(found(this.api.get("/api/search?limit=1000&q=" + Api.escaped(text)))).isNotEmpty()
			.doesNotHaveDuplicates();
	}

	@Test
	void linksToTheNextPageUntilTheLast() {
		Answer first = this.api.get("/api/search?q=Київ&limit=1".replace("Київ", Api.escaped("Київ")));
		assertThat(found(first)).containsExactly("ua-kyiv");
		String next = first.header("Link").replaceAll("^<https?://[^/]+|>; rel=\"next\"$", "");
		Answer second = this.api.get(next);
		assertThat(found(second)).containsExactly("accord-kyiv-reconstruction-2022");
		assertThat(second.header("Link")).isEmpty();
		assertThat(found(this.api.get("/api/search?q=Kyiv&offset=50"))).isEmpty();
	}

	private Answer search(String text) {
		return this.api.get("/api/search?q=" + Api.escaped(text));
	}

	private static List<String> found(Answer answer) {
		return answer.at("/results").valueStream().map((hit) -> hit.at("/entity/id").asString()).toList();
	}

}
