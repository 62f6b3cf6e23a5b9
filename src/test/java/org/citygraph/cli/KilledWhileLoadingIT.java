package org.citygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whenever the process is killed while it loads the built-in data, the next start has the
 * whole of it, once. {@code citygraph.test.rounds} tells how many random moments are
 * tried.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWhileLoadingIT {

	private static final int ROUNDS = Integer.getInteger("citygraph.test.rounds", 1);

	@Test
	void killedWhileTheSchemaIsMadeAndWhileTheDataIsLoaded(@TempDir Path folder) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Path home = folder.resolve("home-" + round);
			Path indexes = home.resolve("neo4j/data/databases/neo4j/schema/index/range-1.0");
			try (CitygraphServer server = CitygraphServer.startQuickly(home)) {
				server.await(() -> Files.exists(indexes)).kill();
			}
			if (ROUNDS > 1) {
				try (CitygraphServer server = CitygraphServer.startQuickly(home)) {
					server.await(() -> server.status("/api/datasets") == 503).kill();
				}
			}
			try (CitygraphServer server = CitygraphServer.startQuickly(home)) {
				server.await(server::opensBolt);
				long moment = random.nextLong(1, Math.max(2, server.age().toMillis()));
				System.out.printf("Round %d of seed %d: killed %d ms after the database opened%n", round, seed, moment);
				server.pause(Duration.ofMillis(moment));
				server.kill();
			}
			assertComplete(home);
		}
	}

	private static void assertComplete(Path home) {
		try (CitygraphServer server = CitygraphServer.startQuickly(home)) {
			Map<String, Object> seed = JsonPath
				.<List<Map<String, Object>>>read(server.ready().get("/api/datasets"), "$.datasets")
				.getFirst();
			assertThat(seed).containsEntry("name", "seed")
				.containsEntry("facts", 111)
				.containsEntry("entities", 80)
				.containsEntry("documents", 5);
			assertThat(count(server, "MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(DISTINCT r.id)"))
				.isEqualTo(111);
			assertThat(count(server, "MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r)")).isEqualTo(111);
			assertThat(count(server, "MATCH (e:Entity) RETURN count(DISTINCT e.id)")).isEqualTo(80);
			assertThat(count(server, "MATCH (e:Entity) RETURN count(e)")).isEqualTo(80);
		}
	}

	private static int count(CitygraphServer server, String query) {
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + server.boltPort(), AuthTokens.none());
				Session session = driver.session()) {
			return session.run(query).single().get(0).asInt();
		}
	}

}
