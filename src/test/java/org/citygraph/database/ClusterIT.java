package org.citygraph.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.citygraph.Citygraph;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Before a cluster, as the protocol shows it. */
@RunningCitygraph
class ClusterIT {

	private final int bolt;

	/** Of a program that writes into the same. */
	private final Database other;

	ClusterIT(@Autowired Neo4jConnectionDetails connection, @Autowired Database other) {
		this.bolt = connection.getUri().getPort();
		this.other = other;
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
					.matches((asked) -> asked.bookmarks().isEmpty());
				write(database);
				assertThat(writes(cluster)).extracting(FakeCluster.Asked::member).containsExactly(0);
				String written = cluster.written();
				read(database);
				assertThat(cluster.asked()).isNotEmpty()
					.allMatch((asked) -> asked.reads() && asked.member() != 0)
					.first()
					.satisfies((asked) -> assertThat(asked.bookmarks()).containsExactly(written));
				assertOthersWritingIsSeenInATurn(program, cluster);
				assertBookmarksThatNobodyKnowsAreForgotten(database, cluster);
				writeWhile(() -> cluster.lead(1), database);
				assertThat(writes(cluster)).last().extracting(FakeCluster.Asked::member).isEqualTo(1);
				cluster.kill(2);
				for (int i = 0; i < 10; i++) {
					read(database);
				}
				assertThat(cluster.asked()).isNotEmpty().allMatch((asked) -> asked.reads() && asked.member() == 0);
			}
			await().untilAsserted(() -> assertThat(cluster.connections()).isZero());
		}
	}

	/** What another program wrote is on the leader first. */
	private void assertOthersWritingIsSeenInATurn(ConfigurableApplicationContext program, FakeCluster cluster) {
		write(this.other);
		String written = this.other.bookmarks().iterator().next().value();
		program.getBean(WriteTurns.class).inTurn(() -> {
			cluster.asked();
			read(program.getBean(Database.class));
			return true;
		});
		assertThat(cluster.asked()).first()
			.satisfies((asked) -> assertThat(asked.bookmarks()).containsExactly(written));
	}

	private static void assertBookmarksThatNobodyKnowsAreForgotten(Database database, FakeCluster cluster) {
		cluster.forgetBookmarks();
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> database.read("database/version", Map.of()))
			.satisfies((ex) -> assertThat(DatabaseFailure.of(ex)).isEqualTo(DatabaseFailure.OUTAGE));
		cluster.asked();
		read(database);
		assertThat(cluster.asked()).first().matches((asked) -> asked.bookmarks().isEmpty());
	}

	/** A transaction that has begun is done again by the new leader. */
	private static void writeWhile(Runnable change, Database database) {
		AtomicInteger attempts = new AtomicInteger();
		database.write((writer) -> {
			if (attempts.incrementAndGet() == 1) {
				change.run();
			}
			return writer.run("imports/data-changed", Map.of());
		});
		assertThat(attempts).hasValue(2);
	}

	/** Whether the database is there may have been asked beside. */
	private static List<FakeCluster.Asked> writes(FakeCluster cluster) {
		return cluster.asked().stream().filter((asked) -> !asked.reads()).toList();
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
