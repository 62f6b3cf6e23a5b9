package org.citygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long a path takes over HTTP beside a Neo4j server's own HTTP Query API on the same
 * data, one connection each: {@code docs/benchmarks.md}.
 */
class PathBench {

	private static final int PAIRS = 1_000;

	/** How many questions either is asked before, to be as fast as it gets. */
	private static final int WARMING = 10_000;

	private static final int LONGEST = 12;

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	/**
	 * One search, as long as it took, in milliseconds, and the length of what it found.
	 */
	private record Found(double millis, int length) {
	}

	@FunctionalInterface
	private interface Search {

		Found find(String from, String to) throws Exception;

	}

	@BeforeEach
	void findPeers() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.PEERS), () -> ServedNetwork.PEERS + " is not there");
		assumeTrue(NeoServer.isThere(), "there is no Docker engine with the image " + NeoServer.IMAGE);
	}

	@Test
	void onAPublishedNetwork() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.PUBLISHED), () -> ServedNetwork.PUBLISHED + " is not there");
		try (ServedNetwork network = ServedNetwork.published()) {
			compare(network);
		}
	}

	@Test
	void onAMillionTies() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.GENERATOR), () -> ServedNetwork.GENERATOR + " is not there");
		try (ServedNetwork network = ServedNetwork.large()) {
			double[] three = compare(network);
			assertThat(percentile(three, 0.99)).as("k=3, milliseconds").isLessThan(200);
		}
	}

	private double[] compare(ServedNetwork network) throws Exception {
		Map<String, String> ids = network.ids();
		List<String[]> pairs = network.peers("--print-pairs", "--pairs", String.valueOf(PAIRS))
			.lines()
			.map((line) -> pair(line, ids))
			.filter((pair) -> !pair[0].equals(pair[1]))
			.toList();
		Search one = (from, to) -> ours(network, ids.get(from), ids.get(to), 1);
		Search three = (from, to) -> ours(network, ids.get(from), ids.get(to), 3);
		Found[] found = all(one, pairs);
		double[] ours = told("ours, k=1", found);
		double[] k3 = told("ours, k=3", all(three, pairs));
		try (NeoServer server = NeoServer.start()) {
			server.load(network.files());
			Found[] its = all((from, to) -> neo4j(server, from, to), pairs);
			double[] neo4j = told("Neo4j, SHORTEST 1", its);
			assertThat(Arrays.stream(found).mapToInt(Found::length).toArray())
				.isEqualTo(Arrays.stream(its).mapToInt(Found::length).toArray());
			double median = percentile(ours, 0.5) / percentile(neo4j, 0.5);
			double high = percentile(ours, 0.99) / percentile(neo4j, 0.99);
			System.out.printf("ratio: median %.2f, 99th percentile %.2f%n", median, high);
			assertThat(median).as("median, of Neo4j's").isLessThanOrEqualTo(0.5);
			assertThat(high).as("99th percentile, of Neo4j's").isLessThanOrEqualTo(1);
		}
		return k3;
	}

	/** Some of the ids have a comma in them. */
	private static String[] pair(String line, Map<String, String> ids) {
		return IntStream.range(0, line.length())
			.filter((i) -> line.charAt(i) == ',')
			.mapToObj((i) -> new String[] { line.substring(0, i), line.substring(i + 1) })
			.filter((pair) -> ids.containsKey(pair[0]) && ids.containsKey(pair[1]))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No two cities: " + line));
	}

	private static Found[] all(Search search, List<String[]> pairs) throws Exception {
		for (int i = 0; i < WARMING; i++) {
			String[] pair = pairs.get(i % pairs.size());
			search.find(pair[1], pair[0]);
		}
		Found[] found = new Found[pairs.size()];
		for (int i = 0; i < found.length; i++) {
			found[i] = search.find(pairs.get(i)[0], pairs.get(i)[1]);
		}
		return found;
	}

	private Found ours(ServedNetwork network, String from, String to, int k) throws Exception {
		HttpRequest question = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/api/paths?from=%s&to=%s&k=%d&maxLength=%d&types=AGREEMENT"
				.formatted(network.port(), from, to, k, LONGEST)))
			.build();
		return asked(question, "/paths/0/length");
	}

	private Found neo4j(NeoServer server, String from, String to) throws Exception {
		String body = this.json
			.writeValueAsString(Map.of("statement", NeoServer.SHORTEST, "parameters", Map.of("from", from, "to", to)));
		HttpRequest question = HttpRequest.newBuilder(server.query())
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return asked(question, "/data/values/0/0");
	}

	private Found asked(HttpRequest question, String length) throws IOException, InterruptedException {
		long start = System.nanoTime();
		String answer = this.client.send(question, BodyHandlers.ofString()).body();
		double millis = (System.nanoTime() - start) / 1e6;
		JsonNode steps = this.json.readTree(answer).at(length);
		boolean told = steps.isNumber() && steps.asInt() <= LONGEST;
		assertThat(steps.isNumber() || answer.contains("more than 'maxLength' allows")).as(answer).isTrue();
		return new Found(millis, told ? steps.asInt() : 0);
	}

	private static double[] told(String what, Found[] found) {
		double[] millis = Arrays.stream(found).mapToDouble(Found::millis).sorted().toArray();
		System.out.printf("%-20s median %.2f ms, 95th percentile %.2f, 99th %.2f, longest %.2f%n", what,
				percentile(millis, 0.5), percentile(millis, 0.95), percentile(millis, 0.99), millis[millis.length - 1]);
		return millis;
	}

	private static double percentile(double[] sorted, double share) {
		return sorted[(int) Math.ceil(share * sorted.length) - 1];
	}

}
