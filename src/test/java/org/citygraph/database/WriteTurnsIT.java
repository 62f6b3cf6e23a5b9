package org.citygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.CitygraphJar.Ended;
import org.citygraph.cli.CommandHere;
import org.citygraph.cli.FaultyWire;
import org.citygraph.imports.DatasetRemoval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two programs never write into one database at the same time. */
@RunningCitygraph
class WriteTurnsIT {

	private static final String TAKEN = "Another program is changing this database";

	private final WriteTurns turns;

	private final Driver driver;

	private final Database database;

	private final Neo4jConnectionDetails connection;

	private final DatasetRemoval removal;

	@TempDir
	Path folder;

	WriteTurnsIT(@Autowired WriteTurns turns, @Autowired Driver driver, @Autowired Database database,
			@Autowired Neo4jConnectionDetails connection, @Autowired DatasetRemoval removal) {
		this.turns = turns;
		this.driver = driver;
		this.database = database;
		this.connection = connection;
		this.removal = removal;
	}

	@BeforeEach
	void write() throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"),
				"id,name,country\nA,Turnville,Poland\nB,Turnburg,Poland\n");
		Files.writeString(this.folder.resolve("ties.csv"), "from,to\nA,B\n");
	}

	@Test
	void aCommandIsToldToTryAgainWhileAServerImports() {
		Ended refused = this.turns.inTurn(this::importNetwork);
		assertThat(refused.told()).singleElement().asString().startsWith(TAKEN).endsWith("try again when it is done.");
		assertThat(refused.code()).isEqualTo(1);
		Ended imported = importNetwork();
		this.removal.remove("test-turns");
		assertThat(imported.out()).contains("2 are new");
		assertThat(imported.code()).isZero();
	}

	@Test
	void nothingIsDecidedWhileAnotherProgramWritesAndTheTurnEndsWithItsWork() {
		WriteTurns others = new WriteTurns(this.driver, this.database);
		long asked = System.nanoTime();
		assertThat(this.turns.inTurn(() -> others.ifFree(() -> "written"))).isEmpty();
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
		assertThat(others.ifFree(() -> "written")).contains("written");
		assertThat(this.turns.inTurn(() -> this.turns.inTurn(() -> "in one's own turn"))).isNotEmpty();
	}

	@Test
	void ofProgramsThatBeginTogetherOneWorksAndTheOthersAreTurnedAway() throws Exception {
		for (int round = 0; round < 5; round++) {
			CyclicBarrier start = new CyclicBarrier(2);
			CountDownLatch turnedAway = new CountDownLatch(1);
			Callable<Optional<Boolean>> program = () -> {
				WriteTurns own = turns(Duration.ofMinutes(1));
				start.await();
				Optional<Boolean> worked = own.ifFree(() -> await(turnedAway));
				turnedAway.countDown();
				return worked;
			};
			try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
				Future<Optional<Boolean>> one = programs.submit(program);
				Future<Optional<Boolean>> other = programs.submit(program);
				assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(Optional.of(true),
						Optional.empty());
			}
		}
	}

	@Test
	void workEndsWhereTheDatabaseEndsItsTurn() {
		WriteTurns own = turns(Duration.ofMillis(50));
		assertThat(own.<String>inTurn(() -> {
			await(new CountDownLatch(1), Duration.ofMillis(200));
			return "looked at again and again";
		})).isNotEmpty();
		assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> own.inTurn(() -> {
			this.driver
				.executableQuery(
						"SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.turn IS NOT NULL "
								+ "TERMINATE TRANSACTIONS id YIELD message RETURN message")
				.execute();
			return await(new CountDownLatch(1));
		})).withMessageStartingWith("The database ended the turn to write");
		assertThat(Thread.interrupted()).isFalse();
		assertThat(own.ifFree(() -> "written")).contains("written");
	}

	@Test
	void workEndsWhereTheWireToItsTurnFallsSilent() throws IOException {
		int port = CitygraphJar.freePort();
		try (FaultyWire wire = new FaultyWire(port, this.connection.getUri().getPort());
				Driver wired = GraphDatabase.driver("bolt://localhost:" + port, this.connection.getAuthToken())) {
			WriteTurns own = new WriteTurns(wired, this.database, Duration.ofSeconds(3), Duration.ofMillis(50));
			assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> own.inTurn(() -> {
				wire.set(FaultyWire.Fault.SILENT);
				return await(new CountDownLatch(1));
			})).withMessageStartingWith("The database ended the turn to write");
			wire.set(FaultyWire.Fault.NONE);
			WriteTurns patient = new WriteTurns(wired, this.database);
			assertThat(patient.ifFree(() -> "written")).contains("written");
		}
	}

	private WriteTurns turns(Duration betweenLooks) {
		return new WriteTurns(this.driver, this.database, Duration.ofSeconds(3), betweenLooks);
	}

	private static boolean await(CountDownLatch latch) {
		return await(latch, Duration.ofSeconds(20));
	}

	private static boolean await(CountDownLatch latch, Duration longest) {
		try {
			return latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Ended importNetwork() {
		return CommandHere.run(CommandHere.on(this.connection), "import", "csv", "--dataset", "test-turns", "--rejects",
				this.folder.resolve("rejects.csv").toString(), this.folder.toString());
	}

}
