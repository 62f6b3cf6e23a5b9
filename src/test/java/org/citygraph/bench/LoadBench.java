package org.citygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How many mixed questions a server answers that more and more clients ask at the same
 * time: {@code docs/benchmarks.md}.
 */
class LoadBench {

	private static final List<Integer> FEWER = List.of(1, 2, 4, 16);

	private static final int MANY = 64;

	private static final int SECONDS = Integer.getInteger("bench.seconds", 120);

	private static final List<String> QUESTIONS = List.of("/api/paths?from=%s&to=%s", "/api/paths?from=%s&to=%s&k=3",
			"/api/entities/%s", "/api/entities/%s/facts", "/api/entities/%s/neighbourhood", "/api/search?q=%s",
			"/api/queries/agreements/of?id=%s", "/api/rankings?measure=degree", "/api/datasets",
			"/api/queries/partners/common?a=%s&b=%s");

	private final HttpClient client = HttpClient.newHttpClient();

	/** Answers by status in so many seconds. */
	private record Load(int clients, double seconds, Map<Integer, LongAdder> statuses) {

		double answered() {
			return this.statuses.getOrDefault(200, new LongAdder()).sum() / this.seconds;
		}

	}

	@Test
	void manyClientsAreServedAsWellAsFew() throws Exception {
		assumeTrue(Files.exists(ServedNetwork.GENERATOR), () -> ServedNetwork.GENERATOR + " is not there");
		try (ServedNetwork network = ServedNetwork.large()) {
			List<String> ids = List.copyOf(network.ids().values());
			load(network, ids, MANY, SECONDS / 8.0);
			List<Load> fewer = new ArrayList<>();
			for (int clients : FEWER) {
				fewer.add(load(network, ids, clients, SECONDS / 4.0));
			}
			long before = network.residentMegabytes();
			Load many = load(network, ids, MANY, SECONDS);
			long after = network.residentMegabytes();
			double best = fewer.stream().mapToDouble(Load::answered).max().orElseThrow();
			System.out.printf("ratio to the best of fewer clients %.2f; %,d MB resident before, %,d MB after%n",
					many.answered() / best, before, after);
			assertThat(many.statuses().keySet()).isSubsetOf(200, 503);
			assertThat(many.answered()).isGreaterThanOrEqualTo(0.8 * best);
			assertThat(after).isLessThan(before + 500);
		}
	}

	private Load load(ServedNetwork network, List<String> ids, int clients, double seconds) throws Exception {
		Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
		long start = System.nanoTime();
		long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Void>> running = IntStream.range(0, clients)
				.mapToObj((client) -> threads.submit(() -> ask(network, ids, new Random(client), end, statuses)))
				.toList();
			for (Future<Void> one : running) {
				one.get();
			}
		}
		Load load = new Load(clients, (System.nanoTime() - start) / 1e9, statuses);
		System.out.printf("%3d clients: %,.0f answers a second, by status %s%n", clients, load.answered(), statuses);
		return load;
	}

	private Void ask(ServedNetwork network, List<String> ids, Random random, long end, Map<Integer, LongAdder> statuses)
			throws IOException, InterruptedException {
		while (System.nanoTime() < end) {
			int one = random.nextInt(ids.size());
			int other = (one + 1 + random.nextInt(ids.size() - 1)) % ids.size();
			String question = QUESTIONS.get(random.nextInt(QUESTIONS.size())).formatted(ids.get(one), ids.get(other));
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + network.port() + question))
				.build();
			int status = this.client.send(request, BodyHandlers.discarding()).statusCode();
			statuses.computeIfAbsent(status, (fresh) -> new LongAdder()).increment();
		}
		return null;
	}

}
