package org.citygraph.web;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
@Tag("once")
class EveryEndpointIT {

	private final Api api;

	EveryEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=Poznan", "/api/entities/pl-poznan", "/api/entities/pl-poznan/facts",
			"/api/entities/pl-poznan/neighbourhood", "/api/facts/member-poznan-accord-kyiv-2022", "/api/documents",
			"/api/documents/doc-kyiv-investment-forum-2022", "/api/paths?from=pl-poznan&to=ua-kyiv",
			"/api/paths/between-groups?from=PL&to=UA", "/api/clusters", "/api/clusters/of/pl-poznan", "/api/queries",
			"/api/datasets" })
	void answersJsonInUtf8(String address) {
		Answer answer = this.api.get(address);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/json").doesNotContain("ISO");
		assertThat(answer.json().isObject()).isTrue();
		assertThat(answer.text()).doesNotContain(":null", "\uFFFD");
		assertThat(!address.contains("poznan") || answer.text().contains("Poznań")).isTrue();
	}

}
