package org.citygraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@RunningCitygraph
class ProblemsIT {

	private static final String PROBLEM = "application/problem+json";

	private final Api api;

	private final int port;

	ProblemsIT(@LocalServerPort int port) {
		this.api = new Api(port);
		this.port = port;
	}

	@ParameterizedTest
	@CsvSource({ "/api/entities/nobody, 404", "/api/documents/nothing, 404", "/api/facts/nothing, 404",
			"/api/queries/no/such, 404", "/api/clusters/of/nobody, 404", "/api/nothing, 404", "/nothing, 404",
			"/error, 404", "/api/entities/ua-dnipro/, 404", "/api/search, 400", "/api/search?q=, 400",
			"/api/paths?from=x, 400", "/api/datasets?a=b, 400", "/api/clusters?algorithm=x, 400", "/api/export/x, 404",
			"/api/export/json?dataset=x, 400" })
	void everyFailureHasTheSameShape(String address, int status) {
		assertProblem(this.api.get(address), status);
	}

	@Test
	void methodsCanBeAskedForWithAnyQuery() {
		Answer answer = this.api.send("OPTIONS", "/api/search?q=Kyiv", "", "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Allow")).isEqualTo("GET,HEAD,OPTIONS");
	}

	@Test
	void namesUnknownParametersAndThoseThatStandTwice() {
		assertThat(this.api.get("/api/datasets?colour=red&size=3").wrong()).containsExactlyInAnyOrder("colour", "size");
		assertThat(this.api.get("/api/documents?limit=1&limit=2").wrong()).containsExactly("limit");
		assertThat(this.api.get("/api/documents?colour=red").at("/errors/0/reason").asString())
			.isEqualTo("It is not known here; known are: limit, offset.");
		assertThat(this.api.get("/api/entities/ua-kyiv?colour=red").at("/errors/0/reason").asString())
			.isEqualTo("None is known here.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/paths?to=ua-kyiv&k=99&maxLength=x&types=KNOWS&validAt=soon&colour=red | from,k,maxLength,types,validAt,colour
					/api/clusters?minSize=x&runs=99&kinds=love&limit=0&validAt=1                | minSize,runs,kinds,limit,validAt
					/api/rankings?measure=degree&limit=x&offset=-1&knownAt=now&statuses=new    | limit,offset,knownAt,statuses
					/api/entities/ua-dnipro/facts?limit=x&dataset=Big&kinds=love&colour=red    | limit,dataset,kinds,colour
					/api/search?q=&limit=0&country=uk                                          | q,limit,country
					/api/export/json?types=KNOWS&validAt=soon&countries=x                      | types,validAt,countries
					""")
	void everyMistakeOfACallIsNamedAtOnce(String address, String parameters) {
		Answer answer = this.api.get(address);
		assertProblem(answer, 400);
		assertThat(answer.wrong()).containsExactlyInAnyOrder(parameters.split(","));
	}

	@Test
	void headersAreNoParameters() {
		Answer lacking = this.api.send("GET", "/api/paths?from=ua-dnipro&maxLength=x", "", "To", "ua-kyiv");
		assertProblem(lacking, 400);
		assertThat(lacking.wrong()).containsExactlyInAnyOrder("to", "maxLength");
		assertThat(this.api.send("GET", "/api/paths/between-groups?from=UA", "", "To", "FI").wrong())
			.containsExactly("to");
		assertThat(this.api.send("GET", "/api/rankings?limit=x", "", "Offset", "-1").wrong()).containsExactly("limit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1%200", "0x5", "%235", "%EF%BC%93", "1.5", "%2B3", "99999999999", "three" })
	void numbersAreDigits(String text) {
		assertThat(this.api.get("/api/paths?from=ua-kyiv&to=ua-dnipro&k=" + text).wrong()).containsExactly("k");
		assertThat(this.api.get("/api/clusters?minSize=" + text).wrong()).containsExactly("minSize");
	}

	@Test
	void aWrongNumberIsToldWithWhatWouldBeRight() {
		assertThat(this.api.get("/api/rankings?limit=1%200").at("/errors/0/reason").asString())
			.isEqualTo("'1 0' is not a whole number of at most nine digits, such as 10.");
		assertThat(this.api.get("/api/rankings?limit=%2010%20").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/api/export/json?dataset=seed&kinds=%00, kinds", "/api/export/json?kinds=twinning%0A, kinds",
			"/api/export/graphml?countries=UA%2C%01, countries", "/api/export/csv?dataset=%1F, dataset",
			"/api/export/gexf?statuses=%7F, statuses", "/api/search?q=Ky%00iv, q", "/api/paths?from=ua-kyiv&to=%07, to",
			"/api/entities/ua-kyiv/facts?with=%C2%85, with", "/api/queries/agreements/of?id=%00, id",
			"/api/rankings?measure=%00, measure", "/api/resolutions?dataset=%00, dataset",
			"/reconcile?queries=%00, queries", "/reconcile/suggest/entity?prefix=%00, prefix" })
	void controlCharactersAreNoBlanks(String address, String parameter) {
		Answer answer = this.api.get(address);
		assertProblem(answer, 400);
		assertThat(answer.wrong()).contains(parameter);
		assertThat(answer.at("/errors").toString()).contains("control character U+00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void otherMethodsAreToldWhichOneIsAllowed(String method) {
		Answer answer = this.api.send(method, "/api/entities/ua-dnipro", "", "Accept", "*/*");
		assertProblem(answer, 405);
		assertThat(answer.header("Allow")).contains("GET");
	}

	@Test
	void aBrokenBodyIsAnsweredLikeAnyOtherFailure() {
		assertProblem(this.api.send("POST", "/api/paths", "{broken", "Content-Type", "application/json"), 405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "application/xml", "application/yaml", "image/png", "nonsense" })
	void whatCannotBeGivenIsNotAcceptable(String accept) {
		assertProblem(this.api.send("GET", "/api/entities/ua-dnipro", "", "Accept", accept), 406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/csv", "text/html", "image/png", "nonsense" })
	void failuresAreProblemsWhateverIsAccepted(String accept) {
		assertProblem(this.api.send("GET", "/api/entities/nobody", "", "Accept", accept), 404);
		assertProblem(this.api.send("GET", "/api/nothing", "", "Accept", accept), 404);
	}

	@Test
	void overlongAddressesAreRefused() {
		assertProblem(this.api.get("/api/entities/" + "x".repeat(20_000)), 404);
		assertThat(this.api.get("/api/entities/" + "x".repeat(20_000)).at("/detail").asString()).hasSizeLessThan(200);
		assertProblem(this.api.get("/api/search?q=" + "x".repeat(20_000)), 400);
		assertProblem(this.api.raw("GET", "/api/search?q=" + "x".repeat(80_000)), 400);
		assertProblem(this.api.raw("GET", "/api/" + "x".repeat(80_000)), 400);
	}

	@Test
	void whatIsTooLargeIsToldSo() {
		Answer answer = this.api.send("POST", "/reconcile", "queries=" + "x".repeat(3_000_000), "Content-Type",
				"application/x-www-form-urlencoded");
		assertProblem(answer, 413);
		assertThat(answer.at("/detail").asString()).isEqualTo("The form is too large; ask for less at a time.");
	}

	@Test
	void aBodyInJsonIsBoundedWhetherItsLengthIsToldOrNot() throws IOException, InterruptedException {
		byte[] body = ("{\"entity\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
		for (BodyPublisher sent : List.of(BodyPublishers.ofByteArray(body),
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
			HttpRequest request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/api/resolutions"))
				.header("Authorization", "Bearer citygraph_test-token")
				.header("Content-Type", "application/json")
				.POST(sent)
				.build();
			HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
			assertThat(answer.body()).contains("\"detail\":\"The body is larger than 1,048,576 bytes.\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=%zz", "/api/search?q=%FF%FE", "/api/search?q=a|b", "/api/paths?from=<x>",
			"/api/entities/%zz", "/api/entities/a%2Fb", "/api/entities/%00", "/api/search?[=1" })
	void malformedAddressesAreRefused(String address) {
		assertProblem(this.api.raw("GET", address), 400);
	}

	@Test
	void whatTheServerRefusesIsToldWithItsAddress() {
		Answer answer = this.api.get("/api/entities/a;b");
		assertProblem(answer, 400);
		assertThat(answer.at("/instance").asString()).isEqualTo("/api/entities/a;b");
	}

	/** In the words of the driver, of which it has no class of its own for that. */
	@Test
	void connectionsThatAreAllInUseAreWorthAnotherTry(@Autowired Problems problems, @Autowired Driver driver) {
		String address = driver.executableQuery("RETURN 1 AS one").execute().summary().server().address();
		Config small = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
			.build();
		try (Driver other = GraphDatabase.driver("bolt://" + address, AuthTokens.none(), small);
				Session session = other.session();
				Transaction taken = session.beginTransaction()) {
			assertThat(taken.isOpen()).isTrue();
			Neo4jException failure = catchThrowableOfType(Neo4jException.class,
					() -> other.executableQuery("RETURN 1 AS one").execute());
			assertThat(problems.database(failure).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	@Test
	void tracingIsNotAllowed() {
		assertProblem(this.api.raw("TRACE", "/api/datasets"), 405);
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
		assertThat(answer.at("/status").asInt()).isEqualTo(status);
		assertThat(answer.at("/title").asString()).isNotBlank();
		assertThat(answer.at("/detail").asString()).isNotBlank();
		assertHarmless(answer.text());
	}

	private static void assertProblem(String raw, int status) {
		assertThat(raw).startsWith("HTTP/1.1 " + status)
			.contains("Content-Type: " + PROBLEM, "\"status\":" + status, "\"detail\":\"");
		assertHarmless(raw);
	}

	private static void assertHarmless(String text) {
		assertThat(text).doesNotContain("Exception", "\tat ", "org.citygraph", "trace", "<html");
	}

}
