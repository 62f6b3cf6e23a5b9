package org.citygraph.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.citygraph.Citygraph;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Before a cluster, as the protocol shows it. */
@RunningCitygraph
class ClusterIT {

	private final int bolt;

	ClusterIT(@Autowired Neo4jConnectionDetails connection) {
		this.bolt = connection.getUri().getPort();
	}

	@Test
	void readersAreReadTheLeaderWritesAndWhatWasWrittenIsSeen() throws IOException {
		try (FakeCluster cluster = new FakeCluster(3, this.bolt)) {
			try (ConfigurableApplicationContext program = program(cluster)) {
				Database database = program.getBean(Database.class);
				read(database);
				assertThat(cluster.asked()).isNotEmpty()
					.allMatch((asked) -> asked.reads() && asked.member() != 0)
					.first()
					.matches((asked) -> !asked.withBookmarks());
				write(database);
				assertThat(cluster.asked()).singleElement()
					.satisfies((asked) -> assertThat(asked.reads() || asked.member() != 0).isFalse());
				read(database);
				assertThat(cluster.asked()).isNotEmpty()
					.allMatch((asked) -> asked.reads() && asked.member() != 0 && asked.withBookmarks());
				cluster.lead(1);
				write(database);
				assertThat(cluster.asked()).last()
					.satisfies((asked) -> assertThat(asked.reads() || asked.member() != 1).isFalse());
				cluster.kill(2);
				for (int i = 0; i < 10; i++) {
					read(database);
				}
				assertThat(cluster.asked()).isNotEmpty().allMatch((asked) -> asked.reads() && asked.member() == 0);
			}
			await().untilAsserted(() -> assertThat(cluster.connections()).isZero());
		}
	}

	private static void read(Database database) {
		long begun = System.nanoTime();
		ask(database);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
	}

	private static void ask(Database database) {
		assertThat(database.read("database/version", Map.of())).hasSize(1);
		assertThat(database.<Integer>reading((reader) -> reader.run("database/version", Map.of()).size())).isOne();
	}

	private static void write(Database database) {
		database.write((writer) -> writer.run("imports/data-changed", Map.of()));
	}

	private static ConfigurableApplicationContext program(FakeCluster cluster) {
		return new SpringApplicationBuilder(Citygraph.class).web(WebApplicationType.NONE)
			.profiles("command")
			.run("--spring.neo4j.uri=neo4j://localhost:" + cluster.port());
	}

}
