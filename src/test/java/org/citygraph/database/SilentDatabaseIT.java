package org.citygraph.database;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

import org.citygraph.Citygraph;
import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.FaultyWire;
import org.citygraph.cli.FaultyWire.Fault;
import org.citygraph.ties.TieIndexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A wire that falls silent in the midst of a long answer. */
@RunningCitygraph
@Isolated("It measures")
class SilentDatabaseIT {

	private static final String MANY = "UNWIND range(1, 100000) AS n RETURN n, 'some text of a row' AS text";

	private final Neo4jConnectionDetails connection;

	SilentDatabaseIT(@Autowired Neo4jConnectionDetails connection) {
		this.connection = connection;
	}

	@Test
	void nobodyWaitsForFurtherRows() throws IOException {
		assertEndsOf((database) -> (wire) -> database.query(MANY, Map.of(), (rows) -> {
			rows.next();
			wire.set(Fault.SILENT);
			return count(rows);
		}));
	}

	@Test
	void nobodyWaitsForTheNextStatementOfATransaction() throws IOException {
		assertEndsOf((database) -> (wire) -> database.reading((reader) -> {
			reader.run("database/version", Map.of());
			wire.set(Fault.SILENT);
			return reader.run("database/version", Map.of()).size();
		}));
		assertEndsOf((database) -> (wire) -> database.write((writer) -> {
			writer.run("database/version", Map.of());
			wire.set(Fault.SILENT);
			return writer.run("database/version", Map.of()).size();
		}));
	}

	@Test
	@EnabledIfSystemProperty(named = "citygraph.test.database", matches = "server",
			disabledReason = "the settings are a Neo4j server's")
	void nobodyWaitsForOneSilentConnectionWhileOthersWork() throws Exception {
		int port = CitygraphJar.freePort();
		try (FaultyWire wire = new FaultyWire(port, this.connection.getUri().getPort());
				ConfigurableApplicationContext program = program(port)) {
			AtomicBoolean broken = new AtomicBoolean();
			assertThat(answer(() -> program.getBean(Database.class).reading((reader) -> {
				reader.run("database/version", Map.of());
				if (broken.compareAndSet(false, true)) {
					wire.set(Fault.STALE);
				}
				return reader.run("database/version", Map.of()).size();
			})).get(5, SECONDS)).as("asked again on another connection").isEqualTo(1);
		}
	}

	@Test
	void nobodyWaitsInHisTurnToWrite() throws IOException {
		assertEnds((program) -> (wire) -> program.getBean(WriteTurns.class)
			.inTurn(() -> program.getBean(Database.class).write((writer) -> {
				wire.set(Fault.SILENT);
				return writer.run("database/version", Map.of()).size();
			})));
	}

	@Test
	void nobodyWaitsForOneIndexOfTiesAfterAnother() throws IOException {
		assertEnds((program) -> (wire) -> {
			TieIndexes indexes = program.getBean(TieIndexes.class);
			wire.set(Fault.SILENT);
			indexes.prepare();
			return indexes.at(DataState.of(List.of())).nodeCount();
		});
	}

	private static int count(Iterator<Record> rows) {
		int count = 0;
		for (; rows.hasNext(); count++) {
			rows.next();
		}
		return count;
	}

	private void assertEndsOf(Function<Database, Function<FaultyWire, Integer>> question) throws IOException {
		assertEnds((program) -> question.apply(program.getBean(Database.class)));
	}

	private void assertEnds(Function<ApplicationContext, Function<FaultyWire, Integer>> question) throws IOException {
		int port = CitygraphJar.freePort();
		try (FaultyWire wire = new FaultyWire(port, this.connection.getUri().getPort());
				ConfigurableApplicationContext program = program(port)) {
			CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> question.apply(program).apply(wire),
					Thread::startVirtualThread);
			assertThatThrownBy(() -> answer.get(5, SECONDS)).hasCauseInstanceOf(ServiceUnavailableException.class);
			wire.set(Fault.NONE);
			assertThat(program.getBean(Database.class).version()).isNotEmpty();
		}
	}

	private static CompletableFuture<Integer> answer(Supplier<Integer> question) {
		return CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
	}

	private static ConfigurableApplicationContext program(int port) {
		return new SpringApplicationBuilder(Citygraph.class).web(WebApplicationType.NONE)
			.profiles("command")
			.run("--spring.neo4j.uri=bolt://localhost:" + port);
	}

}
