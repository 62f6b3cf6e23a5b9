package org.citygraph.rankings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Projection;
import org.citygraph.projections.TestNetwork;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long measures take, projection included, beside igraph on the same network:
 * {@code docs/benchmarks.md}.
 */
class AnalyticsBench {

	private static final Path PEERS = Path.of(System.getProperty("bench.peers", "../shared/bench/peers.py"));

	private static final Path GENERATOR = Path.of(System.getProperty("bench.generator", "../shared/bench/generate.py"));

	private static final Path PUBLISHED = Path.of("../shared/data/sister-cities-2013");

	private static final Path FOLDER = Path.of("target/bench/analytics").toAbsolutePath();

	private static final List<String> PYTHON = List.of("/usr/bin/python3");

	@Test
	void onAPublishedNetwork() throws Exception {
		assumeTrue(Files.exists(PUBLISHED) && Files.exists(PEERS), "the network or the peers' script is not there");
		Map<String, Double> seconds = measured(PUBLISHED, List.of(Measure.values()));
		JsonNode igraph = igraph(PUBLISHED);
		tell(seconds, igraph);
		assertThat(seconds.get("betweenness")).isLessThanOrEqualTo(igraph.path("betweenness").asDouble());
		assertThat(seconds.get("closeness")).isLessThanOrEqualTo(igraph.path("closeness").asDouble());
		assertThat(seconds.get("pagerank")).isLessThanOrEqualTo(0.5);
	}

	@Test
	void onAMillionTies() throws Exception {
		assumeTrue(Files.exists(GENERATOR) && Files.exists(PEERS), "the generator or the peers' script is not there");
		Path network = Files.createDirectories(FOLDER).resolve("network");
		run(List.of(PYTHON.getFirst(), GENERATOR.toString(), "100000", "1000000", network.toString()));
		Map<String, Double> seconds = measured(network, List.of(Measure.values()));
		tell(seconds, igraph(network));
		assertThat(seconds).allSatisfy((measure, time) -> assertThat(time).as(measure).isLessThan(10));
	}

	/** Twice, of which the second counts: a server is warm. */
	private static Map<String, Double> measured(Path folder, List<Measure> measures) {
		TestNetwork network = TestNetwork.read(folder.resolve("ties.csv"));
		Map<String, Double> seconds = new LinkedHashMap<>();
		for (int round = 0; round < 2; round++) {
			long start = System.nanoTime();
			Projection projection = network.projection();
			seconds.put("projection", (System.nanoTime() - start) / 1e9);
			for (Measure measure : measures) {
				start = System.nanoTime();
				new Centralities(projection, Running.UNSEEN).of(measure);
				seconds.put(measure.parameter(),
						(System.nanoTime() - start) / 1e9 + seconds.getOrDefault("projection", 0.0));
			}
		}
		return seconds;
	}

	private static void tell(Map<String, Double> seconds, JsonNode igraph) {
		seconds.forEach((measure, time) -> System.out.printf("%-12s %7.2f s%s%n", measure, time,
				Optional.of(igraph.path(measure))
					.filter(JsonNode::isNumber)
					.map((its) -> "   igraph %.2f s, ratio %.2f".formatted(its.asDouble(), time / its.asDouble()))
					.orElse("")));
	}

	private static JsonNode igraph(Path folder) throws Exception {
		String answer = run(List.of(PYTHON.getFirst(), PEERS.toString(), folder.toString(), "--igraph-only"));
		JsonNode report = new JsonMapper().readTree(answer);
		return report.propertyNames()
			.stream()
			.filter((name) -> name.startsWith("igraph"))
			.findFirst()
			.map(report::path)
			.orElseThrow();
	}

	private static String run(List<String> words) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(words.toString()).isZero();
		return answer;
	}

}
