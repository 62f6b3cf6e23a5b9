package org.citygraph.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code /api/queries} as a program calls it.
 */
@RunningCitygraph
class QueryEndpointIT {

	private static final String MEMBERS = "/api/queries/memberships/members?id=accord-kyiv-reconstruction-2022";

	private final Catalogue catalogue;

	private final RestClient client;

	@Autowired
	QueryEndpointIT(Catalogue catalogue, @LocalServerPort int port) {
		this.catalogue = catalogue;
		this.client = RestClient.builder()
			.baseUrl("http://localhost:" + port)
			.defaultStatusHandler((status) -> true, (request, response) -> {
			})
			.build();
	}

	@Test
	void theCatalogueIsToldWholeOrInPages() {
		JsonNode all = json(get("/api/queries")).get("queries");
		ResponseEntity<String> part = get("/api/queries?limit=2&offset=1");
		assertThat(json(part).get("queries").valueStream()).containsExactly(all.get(1), all.get(2));
		assertThat(part.getHeaders().getFirst("Link")).contains("limit=2", "offset=3", "rel=\"next\"");
		assertThat(get("/api/queries").getHeaders().getFirst("Link")).isNull();
		assertThat(json(get("/api/queries?offset=100000")).get("queries")).isEmpty();
		assertThat(get("/api/datasets?limit=0").getStatusCode().value()).isEqualTo(400);
	}

	@Test
	void theCatalogueTellsEveryQueryWithItsParameters() {
		JsonNode queries = json(get("/api/queries")).get("queries");
		assertThat(queries.valueStream().map((query) -> query.get("id").asString()))
			.containsExactlyElementsOf(this.catalogue.all().stream().map(CatalogueQuery::id).toList());
		JsonNode members = queries.valueStream()
			.filter((query) -> "memberships/members".equals(query.get("id").asString()))
			.findFirst()
			.orElseThrow();
		assertThat(members.get("address").asString()).isEqualTo("/api/queries/memberships/members");
		assertThat(members.get("parameters").get(0).get("required").asBoolean()).isTrue();
		assertThat(members.get("example").get("id").asString()).isEqualTo("accord-kyiv-reconstruction-2022");
	}

	@Test
	void rowsComeAsJsonWithTheirColumnsAndAReceipt() {
		JsonNode answer = json(get("/api/queries/agreements/between?a=ua-dnipro&b=fi-helsinki"));
		assertThat(answer.get("query").asString()).isEqualTo("agreements/between");
		assertThat(answer.get("columns").get(0).asString()).isEqualTo("id");
		JsonNode row = answer.get("rows").get(0);
		assertThat(row.get("id").asString()).isEqualTo("agreement-dnipro-helsinki-2023");
		assertThat(row.get("validFrom").asString()).isEqualTo("2023-12-12");
		assertThat(row.get("accord").isBoolean()).isTrue();
		assertThat(row.get("sources").get(0).asString()).isEqualTo("doc-helsinki-dnipro-2023#1");
		assertThat(answer.get("receipt").toString()).contains("agreements/between", "ua-dnipro", "seed");
	}

	@Test
	void nodesComeAsIdTypeAndName() {
		JsonNode path = json(get("/api/queries/paths/shortest?from=ua-dnipro&to=ua-kyiv")).get("rows")
			.get(0)
			.get("path");
		assertThat(path.get(1).toString())
			.isEqualTo("{\"id\":\"fi-helsinki\",\"type\":\"City\",\"name\":\"Helsinki\"}");
	}

	@Test
	void rowsComeAsCsvWhereAskedFor() throws IOException {
		ResponseEntity<String> answer = get("/api/queries/agreements/of?id=ua-brovary", "text/csv");
		assertThat(Objects.requireNonNull(answer.getHeaders().getContentType())
			.isCompatibleWith(MediaType.valueOf("text/csv"))).isTrue();
		List<CSVRecord> rows = csv(answer);
		assertThat(rows).hasSize(14);
		assertThat(rows.getFirst().getParser().getHeaderNames()).startsWith("partner", "partnerName", "partnerType");
		assertThat(rows).extracting((row) -> row.get("partnerName")).contains("Kraśnik County", "Sillamäe");
		assertThat(rows).filteredOn((row) -> "us-rockford".equals(row.get("partner")))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("validFrom")).isEmpty());
	}

	@Test
	void listsAndNodesAreOneCellOfCsv() throws IOException {
		CSVRecord row = csv(get("/api/queries/paths/shortest?from=ua-dnipro&to=ua-kyiv", "text/csv")).getFirst();
		assertThat(row.get("path")).isEqualTo("ua-dnipro; fi-helsinki; ua-kyiv");
		assertThat(row.get("types")).isEqualTo("AGREEMENT; AGREEMENT");
	}

	@Test
	void theLinkLeadsThroughAllPages() {
		ResponseEntity<String> first = get(MEMBERS + "&limit=5");
		assertThat(ids(first)).hasSize(5);
		ResponseEntity<String> second = next(first);
		assertThat(ids(second)).hasSize(5).doesNotContainAnyElementsOf(ids(first));
		ResponseEntity<String> third = next(second);
		assertThat(ids(third)).hasSize(2).doesNotContainAnyElementsOf(ids(second));
		assertThat(third.getHeaders().headerNames()).doesNotContain(HttpHeaders.LINK);
	}

	@Test
	void csvHasTheLinkToo() {
		assertThat(get(MEMBERS + "&limit=5", "text/csv").getHeaders().getFirst(HttpHeaders.LINK)).contains("offset=5")
			.endsWith("rel=\"next\"");
	}

	@Test
	void pastTheEndThereIsNothing() throws IOException {
		ResponseEntity<String> answer = get(MEMBERS + "&offset=12");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(ids(answer)).isEmpty();
		assertThat(answer.getHeaders().headerNames()).doesNotContain(HttpHeaders.LINK);
		assertThat(csv(get(MEMBERS + "&offset=12", "text/csv"))).isEmpty();
	}

	@Test
	void everyMistakeOfACallIsNamedAtOnce() {
		JsonNode errors = json(get("/api/queries/paths/shortest?from=x&validAt=soon&colour=red&limit=0&offset=x"))
			.get("errors");
		assertThat(errors.valueStream().map((error) -> error.get("parameter").asString()))
			.containsExactlyInAnyOrder("to", "validAt", "colour", "limit", "offset");
	}

	@ParameterizedTest
	@CsvSource({ "agreements/of?id=ua-nowhere, entity 'ua-nowhere'",
			"agreements/between?a=ua-dnipro&b=xx-nobody, entity 'xx-nobody'",
			"paths/shortest?from=ua-dnipro&to=ua-kyiv&avoid=fi-helsinki%2Cfi-none, entity 'fi-none'",
			"provenance/document?id=ua-dnipro, document 'ua-dnipro'",
			"partners/by-theme?theme=theme-x, theme 'theme-x'" })
	void whatNamesNothingIsNotFound(String call, String what) {
		ResponseEntity<String> answer = get("/api/queries/" + call.replace("%2C", ","));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(json(answer).get("detail").asString()).isEqualTo("There is no " + what + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			agreements/between?a=x&b=y&c=z                | c       | not known here; known are: a, b, history, knownAt
			agreements/between?a=x                        | b       | required
			agreements/between?a=x&b=                     | b       | required
			agreements/between?a=x&b=y&validAt=2023-02-30 | validAt | '2023-02-30' is not a day
			agreements/between?a=x&b=y&history=perhaps    | history | 'perhaps' is not true or false
			agreements/between?a=x&a=z&b=y                | a       | stands twice
			clusters/shared-partners?atLeast=1.5          | atLeast | '1.5' is not a whole number
			memberships/members?id=x&limit=1001           | limit   | less than or equal to 1000
			memberships/members?id=x&limit=many           | limit   | 'many' is not a whole number
			memberships/members?id=x&offset=-1            | offset  | greater than or equal to 0
			places/cities?country=XX                      | country | 'XX' is not the code of a country
			agreements/by-year?statuses=done,new           | statuses | 'new' is not a status, such as signed
			agreements/by-country?kinds=marriage          | kinds   | 'marriage' is not a kind
			provenance/undated?types=KNOWS                | types   | 'KNOWS' is not an edge type
			""")
	void aBadParameterIsNamed(String call, String name, String reason) {
		assertRefused("/api/queries/" + call, name, reason);
	}

	@Test
	void anOverlongValueIsRefused() {
		assertRefused("/api/queries/memberships/members?id=" + "x".repeat(2001), "id", "longer than 2000 characters");
		assertThat(get("/api/queries/memberships/members?id=" + "x".repeat(2000)).getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void everyBadParameterIsNamedAtOnce() {
		JsonNode errors = json(get("/api/queries/agreements/between?validAt=soon&c=d")).get("errors");
		assertThat(errors.valueStream().map((error) -> error.get("parameter").asString()))
			.containsExactlyInAnyOrder("a", "b", "c", "validAt");
	}

	@Test
	void anUnknownQueryIsNotFound() {
		assertProblem(get("/api/queries/agreements/nothing"), HttpStatus.NOT_FOUND, "agreements/nothing");
		assertProblem(get("/api/queries/nothing/between", "text/csv, application/problem+json"), HttpStatus.NOT_FOUND,
				"nothing/between");
	}

	@Test
	void otherMediaTypesAndMethodsAreRefused() {
		assertThat(get(MEMBERS, "image/png").getStatusCode()).isEqualTo(HttpStatus.NOT_ACCEPTABLE);
		ResponseEntity<String> post = this.client.method(HttpMethod.POST)
			.uri(MEMBERS)
			.retrieve()
			.toEntity(String.class);
		assertProblem(post, HttpStatus.METHOD_NOT_ALLOWED, "POST");
	}

	@Test
	void theApiDescriptionHasAPathForEachQueryWithItsParameters() {
		JsonNode paths = json(get("/v3/api-docs")).get("paths");
		for (CatalogueQuery query : this.catalogue.all()) {
			JsonNode operation = paths.get("/api/queries/" + query.id()).get("get");
			assertThat(operation.get("summary").asString()).isEqualTo(query.title());
			assertThat(operation.get("parameters").valueStream().map((parameter) -> parameter.get("name").asString()))
				.as(query.id())
				.containsAll(query.parameters().stream().map(Parameter::name).toList())
				.contains("limit", "offset");
		}
	}

	@Test
	void theApiDescriptionTellsTypesAndDefaults() {
		JsonNode parameters = json(get("/v3/api-docs")).get("paths")
			.get("/api/queries/clusters/shared-partners")
			.get("get")
			.get("parameters");
		assertThat(parameters.get(0).get("schema").toString()).contains("\"type\":\"integer\"", "\"default\":2");
		assertThat(parameters.get(2).get("schema").toString()).contains("\"format\":\"date\"");
	}

	private void assertRefused(String call, String name, String reason) {
		ResponseEntity<String> answer = get(call);
		assertProblem(answer, HttpStatus.BAD_REQUEST, "errors");
		assertThat(json(answer).get("errors").valueStream()).anySatisfy((error) -> {
			assertThat(error.get("parameter").asString()).isEqualTo(name);
			assertThat(error.get("reason").asString()).contains(reason);
		});
	}

	private static void assertProblem(ResponseEntity<String> answer, HttpStatus status, String words) {
		assertThat(answer.getStatusCode()).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody()).contains(words).doesNotContain("Exception");
	}

	private ResponseEntity<String> get(String call) {
		return get(call, "application/json, application/problem+json");
	}

	private ResponseEntity<String> get(String call, String accept) {
		return this.client.get().uri(call).header(HttpHeaders.ACCEPT, accept).retrieve().toEntity(String.class);
	}

	private ResponseEntity<String> next(ResponseEntity<String> page) {
		String link = Objects.requireNonNull(page.getHeaders().getFirst(HttpHeaders.LINK));
		return this.client.get()
			.uri(URI.create(link.substring(1, link.indexOf('>'))))
			.retrieve()
			.toEntity(String.class);
	}

	private static List<String> ids(ResponseEntity<String> answer) {
		return json(answer).get("rows").valueStream().map((row) -> row.get("member").asString()).toList();
	}

	private static JsonNode json(ResponseEntity<String> answer) {
		return JsonMapper.shared().readTree(answer.getBody());
	}

	private static List<CSVRecord> csv(ResponseEntity<String> answer) throws IOException {
		String body = Objects.requireNonNull(answer.getBody());
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = format.parse(new StringReader(body))) {
			return parser.getRecords();
		}
	}

}
