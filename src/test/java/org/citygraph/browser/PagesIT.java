package org.citygraph.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
@Tag("once")
class PagesIT {

	@LocalServerPort
	private int port;

	@Test
	void landingPageLinksToBrowserApiAndHealth() throws Exception {
		assertThat(get("/").body()).contains("href=\"/explore\"", "href=\"/swagger-ui.html\"", "href=\"/api/queries\"",
				"href=\"/actuator/health\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/explore", "/pages/explore.js", "/browser-content/guide" })
	void ownPagesRunNoInlineScript(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void neo4jBrowserTalksToThisProgramAndItsDatabaseOnly() throws Exception {
		HttpResponse<String> answer = get("/browser/?dbms=bolt://localhost");
		assertThat(answer.body()).contains("<title>Neo4j Browser</title>");
		assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
		String policy = header(answer, "Content-Security-Policy");
		assertThat(policy).containsPattern("connect-src 'self' ws://localhost:\\d+ ")
			.contains("script-src 'self';")
			.doesNotContain("ws://localhost:0 ", "unsafe-eval", "*");
	}

	@Test
	void scriptsWithAHashInTheirNameAreKept() throws Exception {
		String script = get("/browser/?dbms=bolt://localhost").body().replaceAll("(?s).*src=\"(app-[^\"]+)\".*", "$1");
		assertThat(header(get("/browser/" + script), "Cache-Control")).contains("immutable", "max-age=31536000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser", "/browser/" })
	void browserLeadsToTheEntrance(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(header(answer, "Location")).matches(".*(/browser/|/explore)");
	}

	@Test
	void workspaceNamesTheAddressAndNoPassword() throws Exception {
		String workspace = get("/browser-content/workspace").body();
		assertThat(workspace).containsPattern("\"address\":\"bolt://localhost:[1-9]\\d+\"")
			.contains("\"authentication\":\"NO_AUTH\"", "\"id\":\"citygraph-")
			.doesNotContainIgnoringCase("password");
	}

	@Test
	void queriesComeAsOneFileWithValuesInPlaceOfParameters() throws Exception {
		assertThat(get("/browser-content/queries.cypher").body()).contains("MATCH", ";\n").doesNotContain("$");
	}

	@Test
	void aServersOwnBrowserMayReadGuideAndStyleAndNothingElse() throws Exception {
		for (String path : List.of("guide", "style.grass", "workspace", "queries.cypher")) {
			HttpResponse<String> answer = get("/browser-content/" + path, "Origin", "http://localhost:7474");
			boolean open = List.of("guide", "style.grass").contains(path);
			assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isEqualTo(open ? "*" : "");
		}
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://localhost:" + this.port + path);
			HttpRequest.Builder request = HttpRequest.newBuilder(address);
			if (headers.length > 0) {
				request.headers(headers);
			}
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
