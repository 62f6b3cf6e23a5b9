package org.citygraph;

import java.util.List;

import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
@Tag("once")
class OpenApiIT {

	private final Api api;

	private final Catalogue catalogue;

	OpenApiIT(@LocalServerPort int port, @Autowired Catalogue catalogue) {
		this.api = new Api(port);
		this.catalogue = catalogue;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/search                      | q,type,country,limit,offset
					/api/entities/{id}               | id
					/api/entities/{id}/facts         | id,types,kinds,statuses,dataset,with,validAt,knownAt,limit,offset
					/api/entities/{id}/neighbourhood | id,depth,types,kinds,statuses,dataset,validAt,knownAt
					/api/entities/{id}/reach         | id,maxLength,types,kinds,statuses,dataset,validAt,knownAt
					/api/facts/{id}                  | id
					/api/documents                   | limit,offset
					/api/documents/{id}              | id,limit,offset
					/api/paths                       | from,to,k,maxLength,avoid,avoidCountries,types,kinds,statuses,dataset,validAt,knownAt
					/api/paths/between-groups        | from,to,algorithm,limit,maxLength,avoid,avoidCountries,types,kinds,statuses,dataset,validAt,knownAt
					/api/clusters                    | algorithm,nodes,accords,parallel,orientation,level,minSize,runs,types,kinds,statuses,dataset,validAt,knownAt,limit,offset
					/api/clusters/of/{id}            | id,algorithm,level,nodes,accords,parallel,orientation,types,kinds,statuses,dataset,validAt,knownAt
					/api/rankings                    | measure,nodes,accords,parallel,orientation,types,kinds,statuses,dataset,validAt,knownAt,limit,offset
					/api/network                     | nodes,accords,parallel,orientation,types,kinds,statuses,dataset,validAt,knownAt
					/api/queries                     | limit,offset
					/api/datasets                    | limit,offset
					/reconcile                       | queries,extend
					/reconcile/suggest/entity        | prefix,cursor
					/reconcile/properties            | type,limit
					/reconcile/preview               | id
					/api/export/{format}             | format,types,kinds,statuses,dataset,validAt,knownAt,countries
					""")
	void listsEachEndpointWithItsParameters(String path, String parameters) {
		assertThat(Api.each(operation(path).path("parameters"), "name"))
			.containsExactlyInAnyOrder(parameters.split(",", -1));
		assertThat(operation(path).path("summary").asString()).isNotBlank();
	}

	@Test
	void listsEachQueryOfTheCatalogueWithItsParameters() {
		JsonNode paths = this.api.get("/v3/api-docs").json().path("paths");
		assertThat(this.catalogue.all()).isNotEmpty().allSatisfy((query) -> {
			List<String> parameters = Api.each(paths.path("/api/queries/" + query.id()).at("/get/parameters"), "name");
			assertThat(parameters).contains("limit", "offset")
				.containsAll(query.parameters().stream().map(Parameter::name).toList());
		});
	}

	@Test
	void offersStatusesAsTheyAreAsked() {
		JsonNode statuses = parameter("/api/paths", "statuses").at("/schema/items/enum");
		assertThat(Api.texts(statuses)).contains("signed", "draft").doesNotContain("SIGNED");
	}

	@ParameterizedTest
	@CsvSource({ "/api/search, /api/search?q=kyiv", "/api/clusters, /api/clusters", "/api/rankings, /api/rankings",
			"/api/datasets, /api/datasets", "/api/documents, /api/documents",
			"/api/entities/{id}/facts, /api/entities/ua-kyiv/facts", "/api/resolutions, /api/resolutions",
			"/api/network, /api/network", "/api/paths, /api/paths?from=ua-kyiv&to=ua-dnipro",
			"/api/paths/between-groups, /api/paths/between-groups?from=UA&to=FI" })
	void eachAnswerIsDescribedByItsOwnSchema(String path, String example) {
		JsonNode schema = operation(path).path("responses")
			.path("200")
			.path("content")
			.path("application/json")
			.path("schema");
		String name = schema.path("$ref").asString().replaceAll(".*/", "");
		JsonNode properties = this.api.get("/v3/api-docs").at("/components/schemas").path(name).path("properties");
		assertThat(properties.propertyNames()).as("%s: %s", path, name)
			.containsAll(this.api.get(example).json().propertyNames());
	}

	@Test
	void listsAreSeparatedByCommas() {
		assertThat(parameter("/api/paths", "types").path("explode").asBoolean(true)).isFalse();
		assertThat(parameter("/api/entities/{id}/facts", "kinds").path("explode").asBoolean(true)).isFalse();
	}

	@Test
	void eachParameterIsDescribed() {
		JsonNode paths = this.api.get("/v3/api-docs").at("/paths");
		assertThat(paths.findParents("in")).isNotEmpty()
			.allSatisfy((parameter) -> assertThat(parameter.path("description").asString("")).isNotBlank());
		assertThat(List.copyOf(paths.propertyNames())).isSorted();
	}

	@Test
	void tellsBoundsOfNumbers() {
		assertThat(parameter("/api/paths", "k").at("/schema/maximum").asInt()).isEqualTo(25);
		assertThat(parameter("/api/documents", "limit").at("/schema/maximum").asInt()).isEqualTo(1000);
	}

	@Test
	void listsNothingThatIsNoPartOfTheApi() {
		List<String> paths = List.copyOf(this.api.get("/v3/api-docs").at("/paths").propertyNames());
		assertThat(paths).allMatch((path) -> path.startsWith("/api/") || path.startsWith("/reconcile"));
	}

	@Test
	void showsItselfToPeople() {
		Api.Answer answer = this.api.get("/swagger-ui/index.html");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("Swagger UI");
		assertThat(this.api.get("/swagger-ui.html").status()).isBetween(200, 302);
	}

	private JsonNode operation(String path) {
		return this.api.get("/v3/api-docs").json().path("paths").path(path).path("get");
	}

	private JsonNode parameter(String path, String name) {
		return operation(path).path("parameters")
			.valueStream()
			.filter((parameter) -> name.equals(parameter.path("name").asString()))
			.findFirst()
			.orElseThrow();
	}

}
