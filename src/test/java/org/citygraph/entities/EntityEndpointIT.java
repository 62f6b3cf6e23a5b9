package org.citygraph.entities;

import java.util.ArrayList;
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
class EntityEndpointIT {

	private static final String FACTS = "/api/entities/ua-dnipro/facts";

	private final Api api;

	EntityEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void tellsAnEntityByTheNamesOfTheContract() {
		JsonNode dnipro = this.api.get("/api/entities/ua-dnipro").at("/entity");
		assertThat(dnipro.propertyNames()).startsWith("id", "type", "name", "names", "country", "locatedIn", "latitude",
				"longitude", "population", "externalIds");
		assertThat(dnipro.path("type").asString()).isEqualTo("City");
		assertThat(Api.texts(dnipro.path("names"))).contains("Дніпро", "Катеринослав");
		assertThat(dnipro.path("country").asString()).isEqualTo("UA");
		assertThat(dnipro.path("locatedIn").toString())
			.isEqualTo("[{\"id\":\"country-ua\",\"type\":\"Country\",\"name\":\"Ukraine\"}]");
		assertThat(dnipro.path("population").asLong()).isEqualTo(980948);
		assertThat(dnipro.at("/externalIds/wikidata").asString()).isEqualTo("Q48256");
		assertThat(dnipro.at("/externalIds/geonames").asString()).isEqualTo("709930");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		JsonNode county = this.api.get("/api/entities/pl-grodzisk-county").at("/entity");
		assertThat(county.propertyNames()).contains("name", "country")
			.doesNotContain("latitude", "longitude", "population");
	}

	@Test
	void tellsAnAccordWithItsTerms() {
		JsonNode accord = this.api.get("/api/entities/accord-kyiv-reconstruction-2022").at("/entity");
		assertThat(accord.path("kind").asString()).isEqualTo("cooperation");
		assertThat(accord.path("stated").asString()).isEqualTo("2022");
		assertThat(accord.path("open").asBoolean()).isTrue();
	}

	@Test
	void countsTheFactsOfEachType() {
		JsonNode counts = this.api.get("/api/entities/ua-dnipro").at("/factCounts");
		assertThat(counts.toString()).isEqualTo("{\"AGREEMENT\":1,\"AID\":1,\"HOLDS_OFFICE\":1,\"ACTIVITY\":6}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ua-atlantis", "ua-atlantis/facts", "ua-atlantis/neighbourhood",
			"ua-dnipro/facts?with=ua-atlantis" })
	void knowsNobodyOfAnUnknownId(String address) {
		Answer answer = this.api.get("/api/entities/" + address);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.at("/detail").asString()).contains("ua-atlantis");
	}

	@Test
	void tellsAFactByTheNamesOfTheContract() {
		JsonNode fact = this.api.get(FACTS + "?types=AGREEMENT").at("/facts/0");
		assertThat(fact.propertyNames()).startsWith("id", "type", "kind", "status", "from", "to", "stated", "validFrom",
				"knownFrom", "dataset", "sources");
		assertThat(fact.path("from").toString())
			.isEqualTo("{\"id\":\"fi-helsinki\",\"type\":\"City\",\"name\":\"Helsinki\"}");
		assertThat(fact.at("/sources/0").toString())
			.isEqualTo("{\"document\":\"doc-helsinki-dnipro-2023\",\"paragraph\":1}");
		assertThat(Api.texts(fact.path("signatories"))).containsExactly("person-borys-filatov",
				"person-juhana-vartiainen");
		assertThat(Api.texts(fact.path("themes"))).contains("theme-youth", "theme-good-governance");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			types=AGREEMENT                          | 1
			types=AGREEMENT,AID                      | 2
			types=AGREEMENT,                         | 1
			types=,                                  | 9
			kinds=visit                              | 3
			kinds=visit,cooperation                  | 4
			statuses=proposed                        | 6
			statuses=signed,active                   | 2
			statuses=ended                           | 0
			dataset=seed                             | 9
			with=fi-helsinki                         | 5
			with=fi-helsinki&types=ACTIVITY          | 3
			validAt=2023-12-12                       | 3
			validAt=2023-12-18                       | 2
			validAt=2020-01-01                       | 1
			statuses=proposed&validAt=2023-12-12     | 0
			knownAt=2023-12-11                       | 0
			knownAt=2023-12-12                       | 9
			types=LOCATED_IN                         | 1
			""")
	void listsTheFactsThatTheFilterLeaves(String filter, int total) {
		Answer answer = this.api.get(FACTS + "?" + filter);
		assertThat(answer.at("/total").asInt()).isEqualTo(total);
		assertThat(answer.at("/facts").size()).isEqualTo(total);
	}

	@Test
	void listsDraftsButNeverAsInForce() {
		String facts = "/api/entities/ua-zhytomyr/facts?types=AGREEMENT";
		assertThat(facts(this.api.get(facts))).containsExactly("agreement-dortmund-zhytomyr-2023");
		assertThat(facts(this.api.get(facts + "&validAt=2023-07-01"))).isEmpty();
	}

	@Test
	void excludesNoUndatedFactByADay() {
		assertThat(facts(this.api.get(FACTS + "?validAt=1990-01-01"))).containsExactly("office-borys-filatov-dnipro");
	}

	@Test
	void listsFactsInBothDirections() {
		assertThat(facts(this.api.get("/api/entities/de-jena/facts?types=AID,AGREEMENT"))).contains("aid-jena-brovary",
				"agreement-brovary-jena-2022");
		assertThat(facts(this.api.get("/api/entities/ua-brovary/facts?types=AID&with=de-jena")))
			.contains("aid-jena-brovary");
	}

	@Test
	void pagesGiveEachFactOnceAndEndEmpty() {
		List<String> paged = new ArrayList<>();
		String next = FACTS + "?limit=4";
		while (!next.isEmpty()) {
			Answer page = this.api.get(next);
			assertThat(page.at("/total").asInt()).isEqualTo(9);
			paged.addAll(facts(page));
			next = page.header("Link").replaceAll("^<https?://[^/]+|>; rel=\"next\"$", "");
		}
		assertThat(paged).hasSize(9).containsExactlyElementsOf(facts(this.api.get(FACTS)));
		assertThat(facts(this.api.get(FACTS + "?offset=9"))).isEmpty();
		assertThat(this.api.get(FACTS + "?offset=9").header("Link")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			types=FOO                     | types
			types=aid                     | types
			statuses=begun                | statuses
			validAt=2023-13-01            | validAt
			validAt=yesterday             | validAt
			knownAt=2023-02-30            | knownAt
			knownAt=2023-12-12T10:00      | knownAt
			dataset=nowhere               | dataset
			dataset=A%20B                 | dataset
			limit=0                       | limit
			limit=1001                    | limit
			limit=x                       | limit
			offset=-1                     | offset
			offset=99999999999            | offset
			colour=red                    | colour
			types=AID&types=AID           | types
			limit=1&limit=2               | limit
			types=FOO&validAt=x           | types,validAt
			limit=0&offset=-1             | limit,offset
			""")
	void namesEachParameterThatCannotBeAccepted(String question, String wrong) {
		Answer answer = this.api.get(FACTS + "?" + question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactlyInAnyOrder(wrong.split(",", -1));
		assertThat(Api.each(answer.at("/errors"), "reason")).allMatch((reason) -> reason.endsWith("."));
	}

	@Test
	void refusesOverlongValues() {
		assertThat(this.api.get(FACTS + "?kinds=twining").wrong()).containsExactly("kinds");
		assertThat(this.api.get(FACTS + "?kinds=" + "x".repeat(101)).wrong()).containsExactly("kinds");
		assertThat(this.api.get(FACTS + "?with=" + "x".repeat(201)).wrong()).containsExactly("with");
		assertThat(this.api.get(FACTS + "?dataset=" + "x".repeat(64)).wrong()).containsExactly("dataset");
	}

	private static List<String> facts(Answer answer) {
		return Api.each(answer.at("/facts"), "id");
	}

}
