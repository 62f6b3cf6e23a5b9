package org.citygraph.datasets;

import java.util.List;

import org.citygraph.Api;
import org.citygraph.Dossiers;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class DatasetEndpointIT {

	private final Api api;

	private final Driver driver;

	DatasetEndpointIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.driver = driver;
	}

	@Test
	void countsWhatTheGraphHolds() {
		JsonNode seed = seed();
		assertThat(seed.path("entities").asLong())
			.isEqualTo(count("MATCH (e:Entity) WHERE 'seed' IN e.datasets RETURN count(e)"));
		assertThat(seed.path("facts").asLong()).isEqualTo(count("MATCH ()-[r {dataset: 'seed'}]->() RETURN count(r)"));
		assertThat(seed.path("documents").asLong())
			.isEqualTo(count("MATCH (d:Document {dataset: 'seed'}) RETURN count(d)"));
	}

	@Test
	void countsWhatTheDossiersSay() {
		List<JsonNode> dossiers = Dossiers.all();
		JsonNode seed = seed();
		assertThat(seed.path("documents").asInt()).isEqualTo(dossiers.size());
		assertThat(seed.path("facts").asInt())
			.isEqualTo(dossiers.stream().mapToInt((dossier) -> dossier.path("facts").size()).sum());
		assertThat(seed.path("entities").asLong()).isEqualTo(dossiers.stream()
			.flatMap((dossier) -> Api.each(dossier.path("entities"), "id").stream())
			.distinct()
			.count());
	}

	@Test
	void tellsVersionAndLicence() {
		assertThat(seed().path("version").asString()).matches("[0-9a-f]{16,}");
		assertThat(seed().path("licence").asString()).isNotBlank();
	}

	private JsonNode seed() {
		return this.api.get("/api/datasets")
			.at("/datasets")
			.valueStream()
			.filter((dataset) -> "seed".equals(dataset.path("name").asString()))
			.findFirst()
			.orElseThrow();
	}

	private long count(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

}
