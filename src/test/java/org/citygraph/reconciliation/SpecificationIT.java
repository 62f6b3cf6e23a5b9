package org.citygraph.reconciliation;

import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers are of the shapes that the Reconciliation Service API 0.2 prescribes.
 */
@RunningCitygraph
class SpecificationIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final Api api;

	private final Reconciling service;

	private final String base;

	SpecificationIT(@LocalServerPort int port) {
		this.api = new Api(port);
		this.service = new Reconciling(this.api);
		this.base = "http://localhost:" + port;
	}

	@ParameterizedTest
	@CsvSource({ "manifest, /reconcile", "suggest-entities-response, /reconcile/suggest/entity?prefix=Ky",
			"suggest-types-response, /reconcile/suggest/type?prefix=C",
			"suggest-properties-response, /reconcile/suggest/property?prefix=c",
			"data-extension-property-proposal, /reconcile/properties?type=City&limit=3" })
	void answersAreOfTheirSchemas(String schema, String address) {
		Answer answer = this.api.get(address);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(SpecificationSchemas.errors(schema, answer.json())).isEmpty();
	}

	@Test
	void theSchemasDoCatchWhatIsWrong() {
		JsonNode broken = JSON.readTree("{\"versions\":[\"0.1\"],\"name\":1,\"defaultTypes\":[{\"id\":\"City\"}]}");
		assertThat(SpecificationSchemas.errors("manifest", broken)).hasSizeGreaterThan(3);
	}

	@Test
	void resultsOfAllKindsAreOfTheirSchema() {
		Map<String, Object> queries = Map.of("one", Map.of("query", "Kiev"), "two",
				Map.of("query", "Poznan", "type", List.of("City"), "type_strict", "should", "limit", 3, "properties",
						List.of(Map.of("pid", "country", "v", List.of("PL", Map.of("id", "country-pl"))))),
				"none", Map.of("query", "Xyzzyville"), "id",
				Map.of("properties", List.of(Map.of("pid", "geonames", "v", 703448))));
		assertThat(SpecificationSchemas.errors("reconciliation-query-batch", JSON.valueToTree(queries))).isEmpty();
		JsonNode answer = this.service.batch(queries).json();
		assertThat(SpecificationSchemas.errors("reconciliation-result-batch", answer)).isEmpty();
		assertThat(answer.propertyNames()).containsExactlyInAnyOrder("one", "two", "none", "id");
	}

	@Test
	void aBatchComesByGetAsWell() {
		String batch = "{\"q0\":{\"query\":\"Kiev\"}}";
		Answer got = this.api.get("/reconcile?queries=" + Api.escaped(batch));
		assertThat(got.json()).isEqualTo(this.service.post("queries", batch).json());
		assertThat(got.at("/q0/result/0/id").asString()).isEqualTo("ua-kyiv");
		assertThat(this.service.post("queries", "{}").json()).isEqualTo(JSON.createObjectNode());
	}

	@Test
	void whatTheManifestNamesIsThere() {
		JsonNode manifest = this.api.get("/reconcile").json();
		assertThat(Api.texts(manifest.path("versions"))).containsExactly("0.2");
		assertThat(manifest.path("identifierSpace").asString()).isEqualTo(this.base + "/api/entities/");
		assertThat(Api.each(manifest.path("defaultTypes"), "id")).containsExactlyInAnyOrder("City", "Region", "Country",
				"Organisation", "Person", "Accord");
		assertThat(opened(manifest.at("/view/url"), "{{id}}").at("/entity/name").asString()).isEqualTo("Kyiv");
		assertThat(open(manifest.at("/preview/url").asString().replace("{{id}}", "ua-kyiv")).text()).contains("Kyiv");
		for (String kind : List.of("entity", "type", "property")) {
			JsonNode service = manifest.path("suggest").path(kind);
			assertThat(
					open(service.path("service_url").asString() + service.path("service_path").asString() + "?prefix=c")
						.at("/result"))
				.isNotEmpty();
		}
		JsonNode flyout = manifest.at("/suggest/entity/flyout_service_path");
		assertThat(opened(JSON.valueToTree(this.base + flyout.asString()), "${id}").path("html").asString())
			.contains("Kyiv");
		JsonNode proposals = manifest.at("/extend/propose_properties");
		assertThat(open(proposals.path("service_url").asString() + proposals.path("service_path").asString())
			.at("/properties")).isNotEmpty();
		assertThat(open(manifest.path("schemaSpace").asString() + "City").at("/result/0/id").asString())
			.isEqualTo("City");
	}

	@Test
	void entitiesAreSuggestedByBeginningAndById() {
		JsonNode first = this.api.get("/reconcile/suggest/entity?prefix=Pozn").at("/result/0");
		assertThat(first.path("id").asString()).isEqualTo("pl-poznan");
		assertThat(first.path("description").asString()).isEqualTo("City in Poland");
		assertThat(first.at("/notable/0/id").asString()).isEqualTo("City");
		assertThat(this.api.get("/reconcile/suggest/entity?prefix=pl-poznan").at("/result/0/id").asString())
			.isEqualTo("pl-poznan");
	}

	@Test
	void aCursorGoesOn() {
		List<String> all = Api.each(this.api.get("/reconcile/suggest/entity?prefix=k").at("/result"), "id");
		List<String> rest = Api.each(this.api.get("/reconcile/suggest/entity?prefix=k&cursor=1").at("/result"), "id");
		assertThat(all).hasSizeGreaterThan(2);
		assertThat(rest).startsWith(all.subList(1, all.size()).toArray(String[]::new));
		assertThat(this.api.get("/reconcile/suggest/entity?prefix=k&cursor=9999").at("/result")).isEmpty();
	}

	@Test
	void typesAndPropertiesAreSuggestedByBeginning() {
		assertThat(Api.each(this.api.get("/reconcile/suggest/type?prefix=c").at("/result"), "id"))
			.containsExactly("City", "Country");
		assertThat(Api.each(this.api.get("/reconcile/suggest/type?prefix=").at("/result"), "id")).hasSize(6);
		assertThat(Api.each(this.api.get("/reconcile/suggest/property?prefix=coun").at("/result"), "id"))
			.containsExactly("country", "countryCode");
		assertThat(Api.each(this.api.get("/reconcile/suggest/property?prefix=ID&key=abc").at("/result"), "id"))
			.containsExactly("wikidata", "geonames");
	}

	@Test
	void propertiesAreProposedThatATypeMayHave() {
		assertThat(Api.each(this.api.get("/reconcile/properties?type=Person").at("/properties"), "id"))
			.containsExactly("wikidata", "name", "names");
		JsonNode limited = this.api.get("/reconcile/properties?type=City&limit=2").json();
		assertThat(limited.path("properties")).hasSize(2);
		assertThat(limited.path("type").asString()).isEqualTo("City");
		assertThat(limited.path("limit").asInt()).isEqualTo(2);
	}

	@Test
	void propertiesOfMatchedEntitiesAreFetched() {
		Object query = Map.of("ids", List.of("ua-kyiv", "ua-nobody"), "properties",
				List.of(Map.of("id", "country"), Map.of("id", "countryCode"), Map.of("id", "geonames"),
						Map.of("id", "latitude"), Map.of("id", "population"),
						Map.of("id", "names", "settings", Map.of("limit", "2"))));
		assertThat(SpecificationSchemas.errors("data-extension-query", JSON.valueToTree(query))).isEmpty();
		JsonNode answer = this.service.extend(query).json();
		assertThat(SpecificationSchemas.errors("data-extension-response", answer)).isEmpty();
		assertThat(Api.each(answer.path("meta"), "id")).containsExactly("country", "countryCode", "geonames",
				"latitude", "population", "names");
		assertThat(answer.at("/meta/0/type/id").asString()).isEqualTo("Country");
		JsonNode kyiv = answer.at("/rows/ua-kyiv");
		assertThat(kyiv.path("country").toString()).isEqualTo("[{\"id\":\"country-ua\",\"name\":\"Ukraine\"}]");
		assertThat(kyiv.path("countryCode").toString()).isEqualTo("[{\"str\":\"UA\"}]");
		assertThat(kyiv.path("geonames").toString()).isEqualTo("[{\"str\":\"703448\"}]");
		assertThat(kyiv.at("/latitude/0/float").asDouble()).isBetween(50.0, 51.0);
		assertThat(kyiv.path("names")).hasSize(2);
		assertThat(answer.at("/rows/ua-nobody/country")).isEmpty();
		Answer got = this.api.get("/reconcile?extend=" + Api.escaped(JSON.writeValueAsString(query)));
		assertThat(got.json()).isEqualTo(answer);
	}

	private JsonNode opened(JsonNode template, String place) {
		return open(template.asString().replace(place, "ua-kyiv")).json();
	}

	private Answer open(String address) {
		assertThat(address).startsWith(this.base);
		Answer answer = this.api.get(address.substring(this.base.length()));
		assertThat(answer.status()).isEqualTo(200);
		return answer;
	}

}
