package org.citygraph.entities;

import java.util.List;
import java.util.stream.Stream;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class NeighbourhoodIT {

	private final Api api;

	NeighbourhoodIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void reachesPartnersInOneStepAndTheirsInTwo() {
		assertThat(around("depth=1")).containsExactly("ua-lviv", "country-de", "country-lt", "org-cities4cities",
				"person-andriy-sadovyi");
		assertThat(around("depth=2")).contains("org-salar-international", "de-sindelfingen", "theme-partner-search")
			.doesNotContain("org-council-of-europe");
		assertThat(around("depth=3")).contains("org-council-of-europe");
	}

	@Test
	void goesOneStepUnlessSaid() {
		assertThat(around("")).isEqualTo(around("depth=1"));
	}

	@Test
	void goesNoFurtherFromACountry() {
		assertThat(nodes("/api/entities/country-de/neighbourhood?depth=1")).contains("ua-brovary", "ua-lviv");
		assertThat(around("depth=3")).contains("country-de").doesNotContain("ua-brovary", "de-dortmund");
	}

	@Test
	void everyFactIsBetweenItsNodes() {
		Answer answer = this.api.get("/api/entities/ua-lviv/neighbourhood?depth=3");
		assertThat(answer.at("/facts").valueStream())
			.flatMap((fact) -> Stream.of(fact.at("/from/id").asString(), fact.at("/to/id").asString()).toList())
			.isSubsetOf(Api.each(answer.at("/nodes"), "id"));
		assertThat(Api.each(answer.at("/facts"), "id")).hasSize(18).doesNotHaveDuplicates();
	}

	@Test
	void keepsToTheFilter() {
		assertThat(around("types=MEMBER_OF")).containsExactly("ua-lviv", "org-cities4cities");
		assertThat(around("types=MEMBER_OF&validAt=2021-12-31")).containsExactly("ua-lviv");
		assertThat(around("knownAt=2023-12-31")).containsExactly("ua-lviv");
		assertThat(around("statuses=signed")).containsExactly("ua-lviv", "country-de", "country-lt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "4", "-1", "x" })
	void goesOneToThreeSteps(String depth) {
		Answer answer = this.api.get("/api/entities/ua-lviv/neighbourhood?depth=" + depth);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly("depth");
	}

	private List<String> around(String question) {
		return nodes("/api/entities/ua-lviv/neighbourhood?" + question);
	}

	private List<String> nodes(String address) {
		return Api.each(this.api.get(address).at("/nodes"), "id");
	}

}
