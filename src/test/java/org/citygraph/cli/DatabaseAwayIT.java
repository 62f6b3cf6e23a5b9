package org.citygraph.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A program whose database is another process, which comes and goes. */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseAwayIT {

	private static final String READY = "/actuator/health/readiness";

	private static final String QUESTION = "/api/paths?from=ua-dnipro&to=ua-kyiv";

	/** How a driver begins: what it is, and the versions that it speaks. */
	private static final int BOLT_OFFER = 20;

	private static final byte[] BOLT_5_4 = { 0, 0, 4, 5 };

	private static final Duration SOON = Duration.ofSeconds(5);

	@Test
	void itWaitsForADatabaseThatIsTooBusyOrAwayAndComesBackWithIt(@TempDir Path folder) throws IOException {
		int bolt = CitygraphJar.freePort();
		Path home = CitygraphJar.loadedHome(folder);
		List<String> elsewhere = List.of("-Dspring.neo4j.uri=bolt://localhost:" + bolt);
		try (CitygraphServer program = CitygraphServer.startQuickly(folder.resolve("program"), CitygraphJar.freePort(),
				elsewhere)) {
			for (Socket caller : letWait(bolt, 3)) {
				caller.close();
			}
			program.await(() -> program.status("/actuator/health/liveness") == 200);
			assertAway(program);
			try (CitygraphServer database = CitygraphServer.startQuickly(home, bolt, List.of())) {
				program.await(() -> program.status(READY) == 200);
				assertThat(program.get(QUESTION)).contains("Dnipro and Helsinki signed");
				database.kill();
			}
			assertAway(program);
			try (CitygraphServer database = CitygraphServer.startQuickly(home, bolt, List.of())) {
				database.await(database::opensBolt);
				Duration back = database.age();
				program.await(() -> program.status(READY) == 200 && program.status(QUESTION) == 200);
				assertThat(database.age().minus(back)).as("time to recover").isLessThan(Duration.ofSeconds(10));
			}
		}
		assertThat(Files.exists(folder.resolve("program"))).as("it starts no database of its own").isFalse();
	}

	/** Agrees to so many connections, and says no more on them. */
	private static List<Socket> letWait(int bolt, int connections) throws IOException {
		List<Socket> callers = new ArrayList<>();
		try (ServerSocket busy = new ServerSocket(bolt)) {
			busy.setSoTimeout(60_000);
			while (callers.size() < connections) {
				Socket caller = busy.accept();
				callers.add(caller);
				caller.getInputStream().readNBytes(BOLT_OFFER);
				caller.getOutputStream().write(BOLT_5_4);
			}
		}
		return callers;
	}

	private static void assertAway(CitygraphServer program) {
		for (String address : List.of(QUESTION, "/api/entities/ua-kyiv", "/api/queries/places/countries", READY)) {
			Duration asked = program.age();
			assertThat(program.status(address)).as(address).isEqualTo(503);
			assertThat(program.age().minus(asked)).as(address).isLessThan(SOON);
		}
		assertThat(program.header("/api/entities/ua-kyiv", "Retry-After")).isNotEmpty();
		assertThat(program.status("/actuator/health/liveness")).isEqualTo(200);
	}

}
