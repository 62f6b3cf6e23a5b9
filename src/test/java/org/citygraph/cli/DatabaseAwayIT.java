package org.citygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program whose database is another process, which comes and goes, and whose wire to it
 * breaks in every way: a thousand times where {@code citygraph.test.rounds} asks for more
 * than the usual.
 */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseAwayIT {

	/** How a driver begins: what it is, and the versions that it speaks. */
	private static final int BOLT_OFFER = 20;

	private static final byte[] BOLT_5_4 = { 0, 0, 4, 5 };

	private static final int FAULTS = (Integer.getInteger("citygraph.test.rounds", 1) > 1) ? 1000 : 8;

	/** Which take seconds each. */
	private static final int ONE_SILENT_OF = Math.max(4, FAULTS / 100);

	/** Threads and files that come and go by themselves. */
	private static final int LEEWAY = 30;

	@Test
	void itWaitsForADatabaseThatIsTooBusyOrAwayAndComesBackWithIt(@TempDir Path folder) throws IOException {
		int bolt = CitygraphJar.freePort();
		int wired = CitygraphJar.freePort();
		Path home = CitygraphJar.loadedHome(folder);
		List<String> elsewhere = List.of("-Dspring.neo4j.uri=bolt://localhost:" + wired, "-D" + RunningCitygraph.TOKEN);
		try (CitygraphServer program = CitygraphServer.startQuickly(folder.resolve("program"), CitygraphJar.freePort(),
				elsewhere)) {
			for (Socket caller : letWait(wired, 3)) {
				caller.close();
			}
			Watch watch = new Watch(program);
			program.await(() -> program.status("/actuator/health/liveness") == 200);
			watch.assertAway();
			try (FaultyWire wire = new FaultyWire(wired, bolt); BusyProgram busy = new BusyProgram(watch)) {
				try (CitygraphServer database = CitygraphServer.startQuickly(home, bolt, List.of())) {
					program.await(() -> program.status(Watch.READY) == 200);
					assertThat(program.get(Watch.QUESTION)).contains("Dnipro and Helsinki signed");
					busy.during(database::kill);
				}
				watch.assertAway();
				try (CitygraphServer database = CitygraphServer.startQuickly(home, bolt, List.of())) {
					database.await(() -> Watch.isBack("bolt://localhost:" + bolt, AuthTokens.none()));
					watch.assertBackSoon();
					busy.assertImportEndsComplete();
					wire.set(FaultyWire.Fault.SILENT);
					busy.assertManyAreAnsweredSoon();
					wire.set(FaultyWire.Fault.NONE);
					watch.assertBackSoon();
					breakTheWire(program, wire);
					assertThat(program.told()).as("log")
						.contains("The database is away", "The database is back")
						.doesNotContain("\tat ");
				}
			}
		}
		assertThat(Files.exists(folder.resolve("program"))).as("it starts no database of its own").isFalse();
	}

	private static void breakTheWire(CitygraphServer program, FaultyWire wire) {
		Random random = new Random();
		Watch watch = new Watch(program);
		Held before = Held.by(program.process());
		Duration longest = Duration.ZERO;
		for (int i = 0; i < FAULTS; i++) {
			FaultyWire.Fault fault = fault(i, random);
			wire.set(fault);
			assertThat(List.of(200, 503, 504)).as("%s", fault).contains(watch.soon(Watch.QUESTION));
			assertThat(List.of(200, 503)).as("%s", fault).contains(watch.soon(Watch.READY));
			assertThat(List.of(404, 503, 504)).as("%s", fault).contains(watch.soonOfWriting());
			wire.set(FaultyWire.Fault.NONE);
			Duration back = watch.assertBackSoon();
			longest = (back.compareTo(longest) > 0) ? back : longest;
		}
		System.out.printf("%d faults of the wire, the longest recovery took %d ms; %s before, %s after%n", FAULTS,
				longest.toMillis(), before, Held.by(program.process()));
		program.await(() -> Held.by(program.process()).isAtMost(before, LEEWAY) && wire.connections() < LEEWAY);
	}

	private static FaultyWire.Fault fault(int number, Random random) {
		if (number % ONE_SILENT_OF == 0) {
			return random.nextBoolean() ? FaultyWire.Fault.SILENT : FaultyWire.Fault.SLOW;
		}
		return random.nextBoolean() ? FaultyWire.Fault.CUT : FaultyWire.Fault.RESET;
	}

	/** What a process holds, as Linux tells. */
	private record Held(long threads, long files) {

		static Held by(ProcessHandle process) {
			Path told = Path.of("/proc", String.valueOf(process.pid()));
			return new Held(entries(told.resolve("task")), entries(told.resolve("fd")));
		}

		private static long entries(Path folder) {
			try (Stream<Path> entries = Files.list(folder)) {
				return entries.count();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		boolean isAtMost(Held before, int more) {
			return this.threads <= before.threads + more && this.files <= before.files + more;
		}

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

}
