package org.citygraph.paths;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class PathEndpointIT {

	private static final String DNIPRO_KYIV = "from=ua-dnipro&to=ua-kyiv";

	private static final String DNIPRO_HELSINKI = "from=ua-dnipro&to=fi-helsinki";

	private static final String DORTMUND_ZHYTOMYR = "from=de-dortmund&to=ua-zhytomyr";

	private final Api api;

	PathEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void dniproAndKyivAreConnectedThroughHelsinki() {
		JsonNode path = ask(DNIPRO_KYIV).at("/paths/0");
		assertThat(path.propertyNames()).containsExactly("length", "nodes", "steps", "sentence");
		assertThat(path.path("length").asInt()).isEqualTo(2);
		assertThat(path.at("/nodes/1").toString())
			.isEqualTo("{\"id\":\"fi-helsinki\",\"type\":\"City\",\"name\":\"Helsinki\"}");
		assertThat(path.at("/steps/0/facts/0/id").asString()).isEqualTo("agreement-dnipro-helsinki-2023");
		assertThat(path.at("/steps/1/facts/0/id").asString()).isEqualTo("agreement-helsinki-kyiv-2022");
	}

	@Test
	void theSentenceNamesWhoWhatKindAndWhen() {
		assertThat(ask(DNIPRO_KYIV).at("/paths/0/sentence").asString())
			.isEqualTo("Dnipro and Helsinki signed a cooperation agreement on 12 December 2023; "
					+ "Helsinki and Kyiv signed a memorandum of understanding in 2022.");
	}

	@Test
	void aStepListsAllFactsBetweenItsTwoNodes() {
		JsonNode facts = ask("from=ua-brovary&to=de-jena").at("/paths/0/steps/0/facts");
		assertThat(Api.each(facts, "id")).startsWith("agreement-brovary-jena-2022")
			.containsExactlyInAnyOrder("agreement-brovary-jena-2022", "aid-jena-brovary", "aid-jena-brovary-bus-2023",
					"aid-jena-brovary-christmas-gifts-2023", "aid-jena-brovary-fan-heater-2023",
					"aid-jena-brovary-generator-2023");
	}

	@Test
	void routesComeShortestFirstAndNoneTwice() {
		Answer answer = ask(DNIPRO_KYIV + "&k=25&maxLength=12");
		assertThat(answer.at("/paths").valueStream().map((path) -> path.path("length").asInt())).containsExactly(2, 3,
				4, 4);
		assertThat(routes(answer)).doesNotHaveDuplicates()
			.allSatisfy((route) -> assertThat(route).doesNotHaveDuplicates());
		assertThat(routes(ask(DNIPRO_KYIV + "&k=2"))).isEqualTo(routes(answer).subList(0, 2));
		assertThat(routes(ask(DNIPRO_KYIV + "&k=25&maxLength=3"))).isEqualTo(routes(answer).subList(0, 2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=ua-dnipro&to=ua-kyiv&maxLength=1
			from=ua-dnipro&to=ua-kyiv&avoid=fi-helsinki
			from=ua-dnipro&to=ua-kyiv&avoidCountries=FI
			from=ua-dnipro&to=ua-kyiv&kinds=cooperation
			from=ua-dnipro&to=ua-kyiv&types=LOCATED_IN
			from=ua-dnipro&to=ua-brovary
			from=ua-lviv&to=de-jena&k=5&maxLength=12
			from=ua-lviv&to=de-jena&types=AGREEMENT,LOCATED_IN,MEMBER_OF,AID
			from=de-dortmund&to=ua-zhytomyr
			from=de-dortmund&to=ua-zhytomyr&statuses=draft&validAt=2023-07-01
			from=ua-dnipro&to=fi-helsinki&validAt=2023-12-11
			from=ua-dnipro&to=fi-helsinki&knownAt=2023-12-11
			""")
	void noRouteIsAnEmptyListWithItsReceipt(String question) {
		Answer answer = ask(question);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.at("/paths").toString()).isEqualTo("[]");
		assertThat(answer.at("/receipt/parameters/from").asString()).startsWith(question.substring(5, 10));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					from=ua-dnipro&to=ua-kyiv&maxLength=1                | has 2 steps, more than 'maxLength' allows (1)
					from=ua-dnipro&to=ua-kyiv&avoid=fi-helsinki&k=25     | only through what 'avoid' or 'avoidCountries' names
					from=ua-dnipro&to=ua-kyiv&kinds=project              | facts of other types, kinds, statuses or data sets
					from=ua-dnipro&to=fi-helsinki&validAt=2023-12-11     | on 2023-12-11, but after that, first on 2023-12-12, by one step
					from=ua-dnipro&to=fi-helsinki&knownAt=2020-01-01     | known by 2020-01-01 connects them; what sources told later does, by one step
					from=ua-dnipro&to=ua-brovary                         | different components
					from=de-dortmund&to=ua-zhytomyr                      | only by what is ended, proposed or a draft
					from=ua-dnipro&to=fi-helsinki&statuses=suspended     | facts of other types, kinds, statuses or data sets
					from=ua-dnipro&to=country-fi                         | of other types, kinds or data sets that are ended, proposed or a draft
					""")
	void whyThereIsNoneIsToldInASentence(String question, String reason) {
		assertThat(ask(question).at("/reason").asString()).contains(reason);
		assertThat(ask(DNIPRO_KYIV).json().has("reason")).isFalse();
	}

	@Test
	void reachCountsEntitiesByTheirDistance() {
		Answer answer = this.api.get("/api/entities/ua-dnipro/reach");
		assertThat(answer.at("/steps/0/distance").asInt()).isEqualTo(1);
		assertThat(answer.at("/steps/0/countries/FI").asInt()).isPositive();
		assertThat(answer.at("/reached").asInt())
			.isEqualTo(answer.at("/steps").valueStream().mapToInt((step) -> step.path("entities").asInt()).sum())
			.isLessThan(answer.at("/of").asInt());
		Answer two = this.api.get("/api/entities/ua-dnipro/reach?maxLength=2");
		assertThat(two.at("/steps")).hasSize(2);
		assertThat(two.at("/steps/1")).isEqualTo(answer.at("/steps/1"));
		assertThat(this.api.get("/api/entities/ua-atlantis/reach").status()).isEqualTo(404);
		assertThat(this.api.get("/api/entities/ua-dnipro/reach?validAt=1990-01-01").at("/reached").asInt())
			.isLessThan(answer.at("/reached").asInt());
	}

	@ParameterizedTest
	@CsvSource({ DNIPRO_HELSINKI + "&validAt=2023-12-12", DNIPRO_HELSINKI + "&knownAt=2023-12-12",
			DNIPRO_HELSINKI + "&kinds=cooperation", DNIPRO_HELSINKI + "&dataset=seed",
			DNIPRO_HELSINKI + "&avoidCountries=UA;FI", DORTMUND_ZHYTOMYR + "&statuses=draft",
			"from=ua-dnipro&to=country-ua&types=LOCATED_IN", "from=ua-lviv&to=country-lt" })
	void aFilterLeavesTheStepThatItMeans(String question) {
		assertThat(ask(question.replace(';', ',')).at("/paths/0/length").asInt()).isEqualTo(1);
	}

	@Test
	void aPlannedAgreementIsToldAsAPlan() {
		assertThat(ask(DORTMUND_ZHYTOMYR + "&statuses=draft").at("/paths/0/sentence").asString())
			.isEqualTo("Dortmund and Zhytomyr plan a solidarity agreement (draft), meant to begin in spring 2023.");
	}

	@Test
	void aCountryIsAnEndButNeverPassed() {
		Answer answer = ask("from=country-lt&to=country-pl&k=25&maxLength=12");
		assertThat(routes(answer)).isNotEmpty()
			.allSatisfy((route) -> assertThat(route.subList(1, route.size() - 1))
				.noneMatch((id) -> id.startsWith("country-")));
	}

	@Test
	void theSameQuestionGivesTheSamePaths() {
		String question = "from=ua-brovary&to=de-erlangen&k=25&maxLength=12";
		assertThat(ask(question).at("/paths")).isEqualTo(ask(question).at("/paths"));
	}

	@Test
	void theWayBackPassesTheSameNodes() {
		assertThat(routes(ask("from=ua-kyiv&to=ua-dnipro")).getFirst()).containsExactly("ua-kyiv", "fi-helsinki",
				"ua-dnipro");
	}

	@Test
	void theLargestQuestionIsAnsweredAtOnce() {
		Answer answer = ask("from=ua-kyiv&to=lt-vilnius&k=25&maxLength=12");
		assertThat(answer.at("/paths").size()).isGreaterThan(3);
		assertThat(answer.at("/receipt/tookMillis").asLong(Long.MAX_VALUE)).isLessThan(2000);
	}

	@Test
	void theReceiptIsEnoughToRepeatTheQuestion() {
		JsonNode receipt = ask(DNIPRO_KYIV + "&k=3&avoid=fr-paris,be-brussels&validAt=2024-01-01").at("/receipt");
		assertThat(receipt.path("query").asString()).isEqualTo("paths");
		JsonNode parameters = receipt.path("parameters");
		assertThat(parameters.path("to").asString()).isEqualTo("ua-kyiv");
		assertThat(parameters.path("k").asInt()).isEqualTo(3);
		assertThat(parameters.path("maxLength").asInt()).isEqualTo(6);
		assertThat(parameters.path("validAt").asString()).isEqualTo("2024-01-01");
		assertThat(Api.texts(parameters.path("avoid"))).containsExactly("be-brussels", "fr-paris");
		assertThat(Api.texts(parameters.path("types"))).containsExactly("AGREEMENT", "AID", "MEMBER_OF",
				"HOLDS_OFFICE");
		String version = this.api.get("/api/datasets").at("/datasets/0/version").asString();
		assertThat(receipt.at("/data/datasets").toString())
			.isEqualTo("[{\"name\":\"seed\",\"version\":\"" + version + "\",\"complete\":true}]");
		assertThat(receipt.at("/data/facts").asLong()).isGreaterThan(receipt.at("/data/undated").asLong());
		assertThat(receipt.at("/data/undated").asLong()).isPositive();
		assertThat(receipt.at("/method/algorithm").asString()).contains("Yen");
		assertThat(receipt.at("/method/version").asString()).isNotBlank();
		assertThat(receipt.has("tookMillis")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=ua-dnipro                                    | to
			to=ua-dnipro                                      | from
			from=ua-dnipro&to=ua-dnipro                       | to
			from=ua-dnipro&to=ua-kyiv&avoid=ua-kyiv           | avoid
			from=ua-dnipro&to=ua-kyiv&avoidCountries=fi       | avoidCountries
			from=ua-dnipro&to=ua-kyiv&k=0                     | k
			from=ua-dnipro&to=ua-kyiv&k=26&maxLength=13       | k,maxLength
			from=ua-dnipro&to=ua-kyiv&types=SEEKS             | types
			from=ua-dnipro&to=ua-kyiv&statuses=over           | statuses
			from=ua-dnipro&to=ua-kyiv&dataset=nowhere         | dataset
			from=ua-dnipro&to=ua-kyiv&via=fi-helsinki         | via
			""")
	void namesEachParameterThatCannotBeAccepted(String question, String wrong) {
		Answer answer = ask(question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactlyInAnyOrder(wrong.split(",", -1));
	}

	@ParameterizedTest
	@CsvSource({ "from=ua-dnipro&to=ua-atlantis", "from=ua-atlantis&to=ua-dnipro", "from=ua-dnipro&to=theme-health",
			"from=ua-dnipro&to=ua-kyiv&avoid=nobody" })
	void knowsNobodyOfAnUnknownId(String question) {
		assertThat(ask(question).status()).isEqualTo(404);
	}

	@Test
	void toleratesBlanksInLists() {
		assertThat(ask(DNIPRO_KYIV + "&statuses=,&types=,&kinds=").at("/paths/0/length").asInt()).isEqualTo(2);
	}

	private Answer ask(String question) {
		return this.api.get("/api/paths?" + question);
	}

	private static List<List<String>> routes(Answer answer) {
		return answer.at("/paths").valueStream().map((path) -> Api.each(path.path("nodes"), "id")).toList();
	}

}
