package org.citygraph.jobs;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where computations may take hardly any memory. */
@RunningCitygraph
@Tag("once")
@TestPropertySource(properties = "citygraph.jobs.memory=10KB")
@DirtiesContext
class JobMemoryIT {

	private final Api api;

	JobMemoryIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/rankings", "/api/rankings/compare?nodes=cities", "/api/clusters",
			"/api/clusters/of/ua-dnipro", "/api/network" })
	void whatDoesNotFitIsRefusedWithWhatItNeeds(String address) {
		for (String preference : new String[] { "return=minimal", "respond-async" }) {
			Answer answer = this.api.send("GET", address, "", "Prefer", preference);
			assertThat(answer.status()).as(answer.text()).isEqualTo(503);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.header("Retry-After")).as("waiting does not help").isEmpty();
			assertThat(answer.at("/availableBytes").asLong()).isEqualTo(10 * 1024);
			assertThat(answer.at("/neededBytes").asLong()).isGreaterThan(10 * 1024);
			assertThat(answer.at("/detail").asString()).startsWith("A projection of ")
				.contains("needs about")
				.contains("citygraph.jobs.memory");
		}
	}

}
