package org.citygraph.statistics;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class NetworkEndpointIT {

	private final Api api;

	NetworkEndpointIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void allFiguresAreTold() {
		Answer answer = this.api.get("/api/network?nodes=entities");
		assertThat(answer.json().propertyNames()).as(answer.text())
			.containsExactlyInAnyOrder("nodes", "ties", "components", "giantComponent", "meanDegree", "maxDegree",
					"density", "triangles", "clustering", "meanLocalClustering", "assortativity", "degreeGini",
					"maxCoreness", "meanDistance", "medianDistance", "effectiveDiameter90", "diameter", "receipt");
		assertThat(answer.at("/nodes").asInt())
			.isEqualTo(this.api.get("/api/rankings?nodes=entities").at("/total").asInt());
		assertThat(answer.at("/components").asInt())
			.isEqualTo(this.api.get("/api/clusters?algorithm=components&minSize=1").at("/count").asInt());
		assertThat(answer.at("/receipt/query").asString()).isEqualTo("network");
		Answer unlessSaid = this.api.get("/api/network");
		assertThat(unlessSaid.at("/nodes").asInt()).isEqualTo(this.api.get("/api/rankings").at("/total").asInt())
			.isLessThan(answer.at("/nodes").asInt());
		assertThat(unlessSaid.at("/receipt/parameters/types")).hasToString("[\"AGREEMENT\"]");
	}

	@Test
	void whatIsNotDefinedIsLeftOut() {
		Answer answer = this.api.get("/api/network?knownAt=1900-01-01");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.json().propertyNames()).doesNotContain("meanDistance", "clustering", "assortativity");
	}

}
