package org.citygraph.bench;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long rankings, clusters and the network's figures take over HTTP, with a projection
 * that each has to make first, beside igraph on the same network:
 * {@code docs/benchmarks.md}.
 */
class AnalyticsBench {

	private static final List<String> MEASURES = List.of("degree", "pagerank", "betweenness", "closeness", "harmonic",
			"eigenvector", "coreness");

	private static final List<String> ALGORITHMS = List.of("components", "louvain", "leiden", "labelPropagation",
			"kcore");

	@BeforeEach
	void findPeers() {
		assumeTrue(Files.exists(ServedNetwork.PEERS), () -> ServedNetwork.PEERS + " is not there");
	}

	@Test
	void onAPublishedNetwork() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.PUBLISHED), () -> ServedNetwork.PUBLISHED + " is not there");
		try (ServedNetwork network = ServedNetwork.published()) {
			JsonNode igraph = igraph(network);
			Map<String, Double> seconds = measured(network, igraph);
			assertThat(seconds.get("betweenness")).isLessThanOrEqualTo(igraph.path("betweenness").asDouble());
			assertThat(seconds.get("closeness")).isLessThanOrEqualTo(igraph.path("closeness").asDouble());
			assertThat(seconds.get("distances")).isLessThanOrEqualTo(igraph.path("diameter").asDouble());
			assertThat(seconds.get("pagerank")).isLessThanOrEqualTo(0.5);
			assertThat(seconds.get("louvain")).isLessThanOrEqualTo(0.5);
		}
	}

	@Test
	void onAMillionTies() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.GENERATOR), () -> ServedNetwork.GENERATOR + " is not there");
		try (ServedNetwork network = ServedNetwork.large()) {
			assertThat(measured(network, igraph(network)))
				.allSatisfy((measure, time) -> assertThat(time).as(measure).isLessThan(10));
		}
	}

	private static Map<String, Double> measured(ServedNetwork network, JsonNode igraph) {
		Map<String, Double> seconds = new LinkedHashMap<>();
		MEASURES.forEach((measure) -> tell(seconds, igraph, measure,
				seconds(network, "/api/rankings?limit=1&measure=" + measure)));
		ALGORITHMS.forEach((algorithm) -> tell(seconds, igraph, algorithm,
				seconds(network, "/api/clusters?limit=1&algorithm=" + algorithm)));
		tell(seconds, igraph, "distances", seconds(network, "/api/network?"));
		return seconds;
	}

	/**
	 * The third call, when the code is warm. Each asks as of another day on which all was
	 * known, so that nothing is kept of the one before.
	 */
	private static double seconds(ServedNetwork network, String address) {
		double last = 0;
		for (int day = 1; day <= 3; day++) {
			last = network.seconds(address + "&dataset=" + network.dataset() + "&knownAt=2999-01-0" + day
					+ "&validAt=2999-01-" + (10 + Math.abs(address.hashCode() % 18)));
		}
		return last;
	}

	private static void tell(Map<String, Double> seconds, JsonNode igraph, String what, double time) {
		seconds.put(what, time);
		JsonNode its = igraph.path("distances".equals(what) ? "diameter" : what);
		System.out.printf("%-16s %7.2f s%s%n", what, time,
				its.isNumber() ? "   igraph %.2f s, ratio %.2f".formatted(its.asDouble(), time / its.asDouble()) : "");
	}

	private static JsonNode igraph(ServedNetwork network) throws Exception {
		JsonNode report = new JsonMapper().readTree(network.peers("--igraph-only"));
		return report.propertyNames()
			.stream()
			.filter((name) -> name.startsWith("igraph"))
			.findFirst()
			.map(report::path)
			.orElseThrow();
	}

}
