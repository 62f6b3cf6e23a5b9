package org.citygraph.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.CitygraphServer;
import org.citygraph.cli.CommandHere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.cli.AdminTool;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whenever the process is killed, what it acknowledged before is there when it starts
 * again: imports and removals of small data sets, one after the other. A hundred times
 * where {@code citygraph.test.rounds} asks for more than the usual.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWhileWritingIT {

	private static final int KILLS = (Integer.getInteger("citygraph.test.rounds", 1) > 1) ? 100 : 1;

	/** Before somebody aims at it. */
	private static final int MOST_WRITES = 4;

	private static final int LATEST_MOMENT = 1_500;

	/** Whether a data set that was acknowledged last is there. */
	private final Map<String, Boolean> acknowledged = new HashMap<>();

	private int imports;

	@TempDir
	Path folder;

	@Test
	void whatWasAcknowledgedIsThere() throws Exception {
		Path home = CitygraphJar.loadedHome(this.folder);
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int kill = 0; kill < KILLS; kill++) {
			try (CitygraphServer server = start(home)) {
				assertAllIsThere(server);
				Api api = new Api(server.port());
				int writes = random.nextInt(1, MOST_WRITES);
				for (int i = 0; i < writes; i++) {
					write(api);
				}
				long moment = random.nextLong(1, LATEST_MOMENT);
				CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS)
					.execute(server.process()::destroyForcibly);
				writeUntilKilled(api);
				System.out.printf("Kill %d of seed %d, after %d writes and %d ms: %d are acknowledged%n", kill, seed,
						writes, moment, this.acknowledged.size());
			}
		}
		assertRulesAreKept(home);
		try (CitygraphServer server = start(home)) {
			assertAllIsThere(server);
			endWhatWasBrokenOff(server);
		}
		assertThat(assertRulesAreKept(home)).doesNotContain("not complete");
		assertConsistent(home);
	}

	private static CitygraphServer start(Path home) {
		return CitygraphServer.startQuickly(home, 0, List.of("-D" + RunningCitygraph.TOKEN)).ready();
	}

	private void writeUntilKilled(Api api) {
		try {
			while (this.imports < Integer.MAX_VALUE) {
				write(api);
			}
		}
		catch (UncheckedIOException ex) {
			// It is killed.
		}
	}

	private void write(Api api) {
		String name = "test-write-" + this.imports++;
		importNetwork(name, api);
		if (this.imports % 3 == 0) {
			acknowledge(name, false, api,
					api.send("DELETE", "/api/datasets/" + name, "", "Authorization", RunningCitygraph.AUTHORIZATION));
		}
	}

	private void importNetwork(String name, Api api) {
		Answer queued = Upload.of("csv", name)
			.file("cities.csv", "id,name,country\nA,Writeville %s,Poland\nB,Writeburg,Germany\n".formatted(name))
			.file("ties.csv", "from,to\nA,B\n")
			.send(api);
		acknowledge(name, true, api, queued);
	}

	private void endWhatWasBrokenOff(CitygraphServer server) {
		Api api = new Api(server.port());
		for (JsonNode dataset : api.get("/api/datasets").at("/datasets")) {
			if (!dataset.path("complete").asBoolean()) {
				importNetwork(dataset.path("name").asString(), api);
			}
		}
		assertAllIsThere(server);
	}

	private static String assertRulesAreKept(Path home) {
		CitygraphJar.Ended check = CommandHere.run(List.of("--citygraph.home=" + home), "check");
		assertThat(check.code()).as(check.out()).isZero();
		return check.out();
	}

	/** What was begun may be there or not, until it is acknowledged. */
	private void acknowledge(String name, boolean there, Api api, Answer queued) {
		assertThat(queued.status()).as(queued.text()).isEqualTo(202);
		this.acknowledged.remove(name);
		String state = "";
		while (!state.equals("completed")) {
			state = api.get(queued.header("Location")).at("/state").asString();
			assertThat(state).isIn("queued", "running", "completed");
		}
		this.acknowledged.put(name, there);
	}

	private void assertAllIsThere(CitygraphServer server) {
		Map<String, JsonNode> found = new HashMap<>();
		new Api(server.port()).get("/api/datasets")
			.at("/datasets")
			.forEach((dataset) -> found.put(dataset.path("name").asString(), dataset));
		this.acknowledged.forEach((name, there) -> {
			JsonNode dataset = found.get(name);
			assertThat(dataset != null).as(name).isEqualTo(there);
			if (dataset != null) {
				assertThat(dataset.path("complete").asBoolean()).as(name).isTrue();
				assertThat(dataset.path("facts").asLong()).as(name).isOne();
			}
		});
	}

	/** By Neo4j's own check of its files. */
	private void assertConsistent(Path home) throws IOException, InterruptedException {
		Path neo4j = home.resolve("neo4j");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
						AdminTool.class.getName(), "database", "check", "neo4j", "--report-path=" + this.folder));
		ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("check.log").toFile());
		process.environment().put("NEO4J_HOME", neo4j.toString());
		process.environment().put("NEO4J_CONF", neo4j.toString());
		int code = process.start().waitFor();
		assertThat(code).as(Files.readString(this.folder.resolve("check.log"))).isZero();
	}

}
