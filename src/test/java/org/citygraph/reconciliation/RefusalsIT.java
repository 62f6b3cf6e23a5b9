package org.citygraph.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class RefusalsIT {

	private final Api api;

	private final Reconciling service;

	private final Driver driver;

	RefusalsIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.service = new Reconciling(this.api);
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Kyiv                                                  | cannot be read as JSON
					``                                                    | not a JSON object
					[]                                                    | not a JSON object
					{"q":{"query":"a"}} x                                 | cannot be read as JSON
					{"q":{"query":"a"},"q":{"query":"b"}}                 | cannot be read as JSON
					{"q":"Kyiv"}                                          | 'q' is not an object
					{"q":{}}                                              | neither 'query' nor 'properties'
					{"q":{"properties":[]}}                               | neither 'query' nor 'properties'
					{"q":{"query":1}}                                     | a 'query' that is not a text
					{"q":{"query":"a","limit":0}}                         | a 'limit' that is not a whole number from 1
					{"q":{"query":"a","limit":1.5}}                       | a 'limit' that is not a whole number from 1
					{"q":{"query":"a","limit":"3"}}                       | a 'limit' that is not a whole number from 1
					{"q":{"query":"a","type":"Planet"}}                   | the type 'Planet'; types are [City
					{"q":{"query":"a","type":{"id":"City"}}}              | a 'type' that is not a text or list
					{"q":{"query":"a","type_strict":"maybe"}}             | a 'type_strict' other than
					{"q":{"query":"a","type_strict":"all","type":["City","Region"]}} | wants all of several types
					{"q":{"query":"a","properties":{}}}                   | 'properties' that are not a list
					{"q":{"query":"a","properties":[{"pid":"mayor","v":"x"}]}} | the property 'mayor'; those that can be compared
					{"q":{"query":"a","properties":[{"pid":"country"}]}}  | gives 'country' no value
					{"q":{"query":"a","properties":[{"pid":"country","v":{"x":1}}]}} | gives 'country' a value that is no text
					{"q":{"query":"a","colour":"red"}}                    | the field 'colour'; fields are [limit
					""")
	void aBatchThatCannotBeReadIsRefusedWithTheReason(String batch, String reason) {
		Answer answer = this.service.post("queries", batch);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.wrong()).containsExactly("queries");
		assertThat(answer.at("/errors/0/reason").asString()).contains(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"properties":[]}                      | no list 'ids'
			{"ids":["ua-kyiv"]}                    | no list 'properties'
			{"ids":[1],"properties":[]}            | something other than texts
			{"ids":[],"properties":[{"id":"x"}]}   | There is no property 'x'; properties are [country
			{"ids":[],"properties":["name"]}       | There is no property ''
			""")
	void anExtensionThatCannotBeReadIsRefusedWithTheReason(String query, String reason) {
		Answer answer = this.service.post("extend", query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.at("/errors/0/reason").asString()).contains(reason);
	}

	@Test
	void sizesAreLimited() {
		Map<String, Object> queries = new HashMap<>();
		IntStream.range(0, QueryBatch.MOST_QUERIES).forEach((n) -> queries.put("q" + n, Map.of("query", "Kyiv")));
		assertThat(this.service.batch(queries).status()).isEqualTo(200);
		queries.put("more", Map.of("query", "Kyiv"));
		assertThat(this.service.batch(queries).at("/errors/0/reason").asString()).contains("51 queries", "at most 50");
		assertThat(this.api.get("/reconcile").at("/batchSize").asInt()).isEqualTo(50);
		List<String> ids = IntStream.range(0, 501).mapToObj((n) -> "ua-" + n).toList();
		assertThat(this.service.extend(Map.of("ids", ids, "properties", List.of())).status()).isEqualTo(400);
		assertThat(this.service.post("queries", "[".repeat(100)).wrong()).containsExactly("queries");
		assertThat(this.service.post("queries", "x".repeat(600_000)).status()).isEqualTo(400);
		assertThat(this.service.post("queries", "x".repeat(5_000_000)).status()).isBetween(400, 413);
		List<String> many = IntStream.range(0, 21).mapToObj((n) -> "UA").toList();
		assertThat(this.service
			.batch(Map.of("q", Map.of("query", "a", "properties", List.of(Map.of("pid", "country", "v", many)))))
			.status()).isEqualTo(400);
		assertThat(this.service.ask(Map.of("query", "k", "limit", 2))).hasSize(2);
		assertThat(this.service.ask(Map.of("query", "k", "limit", 1e9)).size()).isBetween(3, 50);
	}

	@ParameterizedTest
	@CsvSource({ "/reconcile?query=Kyiv, query", "/reconcile?queries=%7B%7D&extend=%7B%7D, extend",
			"/reconcile?callback=jQuery, callback", "/reconcile/suggest/entity, prefix",
			"/reconcile/suggest/entity?prefix=a&cursor=-1, cursor", "/reconcile/suggest/type?prefix=a&cursor=x, cursor",
			"/reconcile/properties?type=Planet, type", "/reconcile/preview, id" })
	void parametersThatCannotBeAcceptedAreNamed(String address, String parameter) {
		Answer answer = this.api.get(address);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.wrong()).containsExactly(parameter);
	}

	@Test
	void otherWaysOfAskingAreRefusedInTheSameShape() {
		Answer json = this.api.send("POST", "/reconcile", "{}", "Content-Type", "application/json");
		assertThat(json.status()).isEqualTo(415);
		assertThat(json.header("Content-Type")).startsWith("application/problem+json");
		assertThat(this.service.post("other", "{}").wrong()).containsExactly("other");
		assertThat(this.api.send("POST", "/reconcile", "", "Content-Type", "application/x-www-form-urlencoded").wrong())
			.containsExactly("queries");
		assertThat(this.api.send("DELETE", "/reconcile", "", "Accept", "*/*").status()).isEqualTo(405);
		assertThat(this.api.get("/reconcile/preview?id=ua-nobody").status()).isEqualTo(404);
		assertThat(this.api.get("/reconcile/flyout/entity?id=ua-nobody").status()).isEqualTo(404);
	}

	@Test
	void aPreviewRunsNothingAndMayStandInAFrame() {
		Answer page = this.api.get("/reconcile/preview?id=ua-kyiv");
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox")
			.doesNotContain("frame-ancestors", "unsafe");
		assertThat(page.header("X-Frame-Options")).isEmpty();
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.text()).startsWith("<!DOCTYPE html>")
			.contains("Київ", "City in Ukraine", "703448", "AGREEMENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reconcile/preview", "/reconcile/flyout/entity" })
	void markupInNamesStaysText(String address) {
		try (Session session = this.driver.session()) {
			session
				.run("""
						CREATE (:Entity:City {id: 'fj-test-markup', name: '<script>alert("1")</script>',
						  names: ['<img src=x onerror=alert(1)>', "it's & more"], keys: ['markup'], datasets: ['test-markup']})""")
				.consume();
			String text = this.api.get(address + "?id=fj-test-markup").text();
			assertThat(text).contains("&lt;script&gt;", "&lt;img", "it&#39;s &amp; more")
				.doesNotContain("<script", "<img");
		}
		finally {
			try (Session session = this.driver.session()) {
				session.run("MATCH (e:Entity {id: 'fj-test-markup'}) DETACH DELETE e").consume();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "http://127.0.0.1:3333, true", "http://localhost:3333, true", "https://example.org, false",
			"http://localhost.example.org, false", "null, false" })
	void onlyPagesOfThisMachineMayReadAnswers(String origin, boolean allowed) {
		for (String path : List.of("/reconcile", "/reconcile/suggest/type?prefix=c", "/reconcile/properties")) {
			String told = this.api.send("GET", path, "", "Origin", origin).header("Access-Control-Allow-Origin");
			assertThat(told).isEqualTo(allowed ? origin : "");
		}
	}

}
