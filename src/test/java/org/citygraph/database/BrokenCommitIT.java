package org.citygraph.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.FaultyWire;
import org.citygraph.cli.FaultyWire.Fault;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A wire that breaks while something is written. */
@RunningCitygraph
class BrokenCommitIT {

	/** Attempts to connect, of a second each. */
	private static final Config FEW = Config.builder().withMaxTransactionRetryTime(3, TimeUnit.SECONDS).build();

	private final Neo4jConnectionDetails connection;

	private final Driver driver;

	BrokenCommitIT(@Autowired Neo4jConnectionDetails connection, @Autowired Driver driver) {
		this.connection = connection;
		this.driver = driver;
	}

	@Test
	void whatMayBeWrittenIsNotWrittenAgain() throws IOException {
		long before = changes();
		AtomicInteger attempts = new AtomicInteger();
		assertThatExceptionOfType(CommitUnknown.class)
			.isThrownBy(() -> overAWire((database, wire) -> database.write((writer) -> {
				count(writer);
				if (attempts.incrementAndGet() == 1) {
					resetOnce(wire);
				}
				return true;
			})));
		assertThat(changes()).isEqualTo(before + 1);
	}

	@Test
	void soIsWhatIsToldWhereTheDatabaseDoesNotComeBack() throws IOException {
		long before = changes();
		assertThatExceptionOfType(CommitUnknown.class)
			.isThrownBy(() -> overAWire((database, wire) -> database.write((writer) -> {
				count(writer);
				wire.set(Fault.RESET);
				return true;
			})));
		assertThat(changes()).isBetween(before, before + 1);
	}

	@Test
	void whatWasNotYetToBeCommittedIsWrittenAgain() throws IOException {
		long before = changes();
		AtomicInteger attempts = new AtomicInteger();
		overAWire((database, wire) -> database.write((writer) -> {
			if (attempts.incrementAndGet() == 1) {
				count(writer);
				wire.set(Fault.CUT);
				wire.set(Fault.NONE);
			}
			return count(writer);
		}));
		assertThat(attempts.get()).isGreaterThan(1);
		assertThat(changes()).isEqualTo(before + 1);
	}

	/** The answer that says that it is committed does not arrive; the next ones do. */
	private static void resetOnce(FaultyWire wire) {
		wire.set(Fault.RESET);
		Thread.ofVirtual().start(() -> {
			await().until(() -> wire.connections() == 0);
			wire.set(Fault.NONE);
		});
	}

	private interface Work {

		void on(Database database, FaultyWire wire);

	}

	private void overAWire(Work work) throws IOException {
		int port = CitygraphJar.freePort();
		try (FaultyWire wire = new FaultyWire(port, this.connection.getUri().getPort());
				Driver wired = GraphDatabase.driver("bolt://localhost:" + port, this.connection.getAuthToken(), FEW)) {
			work.on(new Database(wired, null, Duration.ofMinutes(1)), wire);
		}
	}

	private static List<Record> count(Writer writer) {
		return writer.run("imports/data-changed", Map.of());
	}

	private long changes() {
		return this.driver.executableQuery("MATCH (d:DataState {id: 'data-state'}) RETURN d.changes AS changes")
			.execute()
			.records()
			.getFirst()
			.get("changes")
			.asLong();
	}

}
