package org.citygraph.web;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
@Tag("once")
class AnswerHeadersIT {

	private final Api api;

	AnswerHeadersIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/datasets", "/api/search?q=Kyiv", "/api/export/json", "/api/nothing", "/nothing",
			"/api/search", "/api/export/json?dataset=nothing", "/api/queries/overview/nothing", "/", "/explore",
			"/browser/index.html", "/browser-content/workspace", "/swagger-ui/index.html", "/swagger-ui.html",
			"/v3/api-docs", "/reconcile", "/reconcile/preview?id=ua-kyiv", "/actuator/health", "/actuator/env",
			"/error" })
	void everyAnswerIsTakenForWhatItIs(String address) {
		Answer answer = this.api.get(address);
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src", "base-uri ", "form-action ")
			.doesNotContain("unsafe-eval");
		assertTellsNothingOfTheServer(answer.headers().map().toString());
		if (answer.status() >= 400) {
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=%zz", "/api/search?q=a|b", "/api//datasets", "/api/entities/%00", "x",
			"/api/search?q=<", "*" })
	void soAreThoseThatNoEndpointSees(String address) {
		String answer = this.api.raw("GET", address);
		assertThat(answer).startsWith("HTTP/1.1 4")
			.containsOnlyOnce("X-Content-Type-Options: nosniff")
			.containsOnlyOnce("Content-Security-Policy: default-src 'none'")
			.containsOnlyOnce("Referrer-Policy: no-referrer")
			.containsOnlyOnce("Cache-Control: no-store")
			.containsPattern("\"detail\":\"[^\"]+\\.\"");
		assertTellsNothingOfTheServer(answer);
	}

	@Test
	void onlyPagesLoadAnythingAndOnlyThePreviewStandsInFrames() {
		assertThat(policy("/api/datasets")).startsWith("default-src 'none'; ").contains("frame-ancestors 'none'");
		assertThat(policy("/swagger-ui/index.html")).contains("script-src 'self';", "frame-ancestors 'none'");
		assertThat(policy("/explore")).contains("script-src 'self'", "frame-ancestors 'none'");
		assertThat(policy("/reconcile/preview?id=ua-kyiv")).contains("sandbox").doesNotContain("frame-ancestors");
		assertThat(this.api.get("/reconcile/preview?id=ua-kyiv").header("X-Frame-Options")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/datasets", "/api/entities/ua-kyiv", "/v3/api-docs", "/actuator/health",
			"/browser-content/workspace", "/" })
	void pagesOfOtherSitesMayReadNothing(String address) {
		Answer answer = this.api.send("GET", address, "", "Origin", "https://elsewhere.example");
		assertThat(answer.headers().map().keySet()).noneMatch((name) -> name.startsWith("access-control"));
	}

	private String policy(String address) {
		return this.api.get(address).header("Content-Security-Policy");
	}

	private static void assertTellsNothingOfTheServer(String text) {
		assertThat(text).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("server:");
		assertThat(text).doesNotContainIgnoringCase("server=").doesNotContainIgnoringCase("x-powered-by");
	}

}
