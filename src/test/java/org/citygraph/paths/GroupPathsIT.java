package org.citygraph.paths;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.HandWriting;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class GroupPathsIT {

	private final Api api;

	private final HandWriting hand;

	GroupPathsIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.hand = new HandWriting(driver);
	}

	@Test
	void helsinkiConnectsFinlandWithUkraine() {
		Answer answer = ask("from=UA&to=FI");
		assertThat(answer.json().propertyNames()).containsExactly("from", "to", "inBoth", "paths", "receipt");
		assertThat(routes(answer)).startsWith("ua-dnipro fi-helsinki", "ua-kyiv fi-helsinki");
		assertThat(answer.at("/paths/0/sentence").asString())
			.isEqualTo("Dnipro and Helsinki signed a cooperation agreement on 12 December 2023.");
		assertThat(answer.at("/paths/1/steps/0/facts/0/id").asString()).isEqualTo("agreement-helsinki-kyiv-2022");
		assertThat(answer.at("/to").toString()).isEqualTo("{\"group\":\"FI\",\"size\":1}");
	}

	@Test
	void anAccordStandsBetweenCitiesThatAreNotTiedThemselves() {
		assertThat(routes(ask("from=IT&to=FI"))).containsExactly("it-rome accord-kyiv-reconstruction-2022 fi-helsinki");
	}

	@Test
	void theBestConnectionIsThatOfTheTwoEndsAlone() {
		Answer alone = this.api.get("/api/paths?from=it-rome&to=fi-helsinki");
		assertThat(ask("from=IT&to=FI").at("/paths/0")).isEqualTo(alone.at("/paths/0"));
	}

	@Test
	void noOtherCityOfEitherCountryStandsOnAConnectionAndNoTwoEndsComeTwice() {
		List<String> routes = routes(ask("from=UA&to=DE&limit=1000&maxLength=12"));
		assertThat(routes).isNotEmpty().allSatisfy((route) -> {
			String between = route.substring(route.indexOf(' '), route.lastIndexOf(' '));
			assertThat(between).doesNotContain(" ua-", " de-", " country-");
		});
		assertThat(routes).extracting((route) -> route.replaceAll(" .* ", " ")).doesNotHaveDuplicates();
		assertThat(routes).extracting((route) -> route.split(" ").length).isSorted();
		assertThat(routes(ask("from=UA&to=DE&limit=3&maxLength=12"))).isEqualTo(routes.subList(0, 3));
	}

	@Test
	void theWayBackHasTheSameConnections() {
		assertThat(ask("from=FI&to=UA&limit=1000").at("/paths").size())
			.isEqualTo(ask("from=UA&to=FI&limit=1000").at("/paths").size());
	}

	@Test
	void aClusterIsAGroupOfItsCitiesAndRegions() {
		Answer members = this.api.get("/api/clusters/of/ua-dnipro?algorithm=components");
		long places = members.at("/cluster/members")
			.valueStream()
			.filter((member) -> List.of("City", "Region").contains(member.path("type").asString()))
			.count();
		Answer answer = ask("from=cluster:ua-dnipro&to=cluster%3Ade-dortmund&algorithm=components");
		assertThat(answer.at("/from/size").asLong()).isEqualTo(places).isPositive();
		assertThat(answer.at("/paths").size()).isZero();
		assertThat(answer.at("/reason").asString()).contains("different components");
		assertThat(routes(ask("from=cluster:ua-brovary&to=cluster:de-jena"))).isNotEmpty();
	}

	@Test
	void whoIsInBothIsInNeither() {
		Answer answer = ask("from=UA&to=cluster:ua-dnipro&algorithm=components");
		assertThat(answer.at("/inBoth").asInt()).isEqualTo(2);
		assertThat(routes(answer)).noneMatch((route) -> route.startsWith("ua-dnipro") || route.startsWith("ua-kyiv"))
			.noneMatch((route) -> route.endsWith("ua-dnipro") || route.endsWith("ua-kyiv"));
	}

	@Test
	void onlyTheNamedDataSetsPlacesAreInAGroup() {
		long ukrainian = ask("from=UA&to=FI").at("/from/size").asLong();
		this.hand
			.write("CREATE (:Entity:City {id: 'ua-of-another-data-set', country: 'UA', datasets: ['test-other']})");
		try {
			assertThat(ask("from=UA&to=FI").at("/from/size").asLong()).isEqualTo(ukrainian + 1);
			assertThat(ask("from=UA&to=FI&dataset=seed").at("/from/size").asLong()).isEqualTo(ukrainian);
		}
		finally {
			this.hand.write("MATCH (e:Entity {id: 'ua-of-another-data-set'}) DELETE e");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=IT&to=FI&maxLength=1                        | has 2 steps, more than 'maxLength' allows (1)
			from=IT&to=FI&avoid=accord-kyiv-reconstruction-2022 | only through what 'avoid' or 'avoidCountries' names
			from=UA&to=FI&kinds=project                      | facts of other types, kinds, statuses or data sets
			from=UA&to=FI&avoid=fi-helsinki                  | No city or region is in 'FI' alone and not avoided
			from=UA&to=BR                                    | No city or region is in 'BR' alone
			""")
	void whyThereIsNoneIsToldInASentence(String question, String reason) {
		Answer answer = ask(question);
		assertThat(answer.at("/paths").toString()).isEqualTo("[]");
		assertThat(answer.at("/reason").asString()).contains(reason);
	}

	@Test
	void anAvoidedEntityIsNoEndEither() {
		assertThat(routes(ask("from=UA&to=FI&avoid=ua-dnipro"))).startsWith("ua-kyiv fi-helsinki")
			.noneMatch((route) -> route.contains("ua-dnipro"));
		assertThat(routes(ask("from=UA&to=FI&avoidCountries=UA,FI"))).startsWith("ua-dnipro fi-helsinki");
	}

	@Test
	void theReceiptIsEnoughToRepeatTheQuestion() {
		Answer answer = ask("from=UA&to=FI&limit=3&avoidCountries=DE");
		assertThat(answer.at("/receipt/query").asString()).isEqualTo("paths/between-groups");
		assertThat(answer.at("/receipt/parameters").toString()).contains("\"from\":\"UA\"", "\"to\":\"FI\"",
				"\"limit\":3", "\"maxLength\":6", "\"avoidCountries\":[\"DE\"]", "\"algorithm\":\"louvain\"");
		assertThat(answer.at("/receipt/data/facts").asLong()).isPositive();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=UA                                          | to
			from=ZZ&to=FI                                    | from
			from=UA&to=Finland                               | to
			from=UA&to=fi                                    | to
			from=UA&to=UA                                    | to
			from=cluster:ua-dnipro&to=cluster:fi-helsinki&algorithm=components | to
			from=UA&to=FI&algorithm=guess                    | algorithm
			from=UA&to=FI&limit=1001&maxLength=13            | limit,maxLength
			from=UA&to=FI&types=SEEKS                        | types
			from=UA&to=FI&k=3                                | k
			""")
	void namesEachParameterThatCannotBeAccepted(String question, String wrong) {
		Answer answer = ask(question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactlyInAnyOrder(wrong.split(",", -1));
	}

	@ParameterizedTest
	@CsvSource({ "from=cluster:ua-atlantis&to=FI", "from=FI&to=cluster:ua-atlantis", "from=FI&to=cluster:country-ua",
			"from=UA&to=FI&avoid=nobody" })
	void knowsNoClusterOfAnUnknownEntityNorOfACountry(String question) {
		assertThat(ask(question).status()).isEqualTo(404);
	}

	private Answer ask(String question) {
		return this.api.get("/api/paths/between-groups?" + question);
	}

	private static List<String> routes(Answer answer) {
		return answer.at("/paths")
			.valueStream()
			.map((path) -> String.join(" ", Api.each(path.path("nodes"), "id")))
			.toList();
	}

}
