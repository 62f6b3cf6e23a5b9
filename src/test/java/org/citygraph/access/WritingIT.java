package org.citygraph.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class WritingIT {

	/** What is asked with other methods, but writes nothing to the graph. */
	private static final Set<String> READING = Set.of("/reconcile", "/error", "/api/jobs/");

	private final Api api;

	private final RequestMappingHandlerMapping endpoints;

	WritingIT(@LocalServerPort int port,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
		this.api = new Api(port);
		this.endpoints = endpoints;
	}

	@ParameterizedTest
	@CsvSource({ "POST, /api/imports", "DELETE, /api/datasets/seed", "PUT, /api/imports/x", "POST, /api/resolutions/x",
			"POST, /api/imports;x=1", "POST, /api/datasets/../imports" })
	void withoutATokenNothingIsWritten(String method, String address) {
		Answer answer = this.api.send(method, address, "", "Accept", "*/*");
		assertThat(answer.status()).as(answer.text()).isIn(400, 401);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void aMissingTokenIsToldInTheShapeOfAllProblems() {
		Answer answer = this.api.send("POST", "/api/imports", "", "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"citygraph\"");
		assertThat(answer.at("/status").asInt()).isEqualTo(401);
		assertThat(answer.at("/detail").asString()).contains("Authorization: Bearer TOKEN");
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void aWrongTokenIsToldToAReaderToo() {
		Answer answer = this.api.send("GET", "/api/datasets", "", "Authorization", "Bearer wrong");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
	}

	@Test
	void everyEndpointThatTakesOtherMethodsThanThoseThatReadNeedsAToken() {
		List<String> writing = this.endpoints.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(WritingIT::writing)
			.sorted()
			.toList();
		assertThat(writing).contains("DELETE /api/datasets/{name}", "POST /api/imports", "POST /api/resolutions");
		assertThat(writing).allSatisfy((endpoint) -> {
			String[] words = endpoint.replaceAll("\\{[^}]*}", "x").split(" ", 2);
			assertThat(this.api.send(words[0], words[1], "", "Accept", "*/*").status()).isEqualTo(401);
		});
	}

	/** Methods and paths of those that do more than read. */
	private static Stream<String> writing(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition()
			.getMethods()
			.stream()
			.filter((method) -> !Set.of(RequestMethod.GET, RequestMethod.HEAD).contains(method))
			.flatMap((method) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> READING.stream().noneMatch(path::startsWith))
				.map((path) -> method + " " + path));
	}

	@Test
	void oddParametersAndHeadersAreNoFailureOfTheProgram() {
		assertThat(this.api.raw("GET", "/api/datasets?%00=1")).startsWith("HTTP/1.1 400").contains("\"errors\"");
		assertThat(this.api.raw("GET", "/api/datasets?%C2%85=1")).startsWith("HTTP/1.1 400").contains("\"errors\"");
		assertThat(this.api.send("GET", "/api/datasets", "", "User-Agent", "a\tb", "Accept", "*/*").status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api//datasets", "/api/datasets;a=b", "/api/./datasets", "/api/%2e%2e/api/datasets",
			"/api/entities/a%25b", "/api/entities/a%0Ab" })
	void oddPathsAreRefusedInTheShapeOfAllProblems(String path) {
		assertThat(this.api.raw("GET", path))
			.matches("(?s)HTTP/1\\.1 (400|404) .*Content-Type: application/problem\\+json.*");
	}

	@Test
	void readersGetNoCookieNorHeadersOfThePast() {
		Answer answer = this.api.get("/api/datasets");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options", "pragma", "expires",
				"x-xss-protection");
	}

}
