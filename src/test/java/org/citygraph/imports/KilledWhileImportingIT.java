package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.citygraph.Citygraph;
import org.citygraph.checks.Checks;
import org.citygraph.cli.CitygraphJar;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whenever the process is killed while it imports, the data set is not complete, and the
 * same import again ends with the graph that an undisturbed one makes.
 * {@code citygraph.test.rounds} tells how many random moments are tried.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledWhileImportingIT {

	private static final int ROUNDS = Integer.getInteger("citygraph.test.rounds", 1);

	private static final String NAME = "test-killed";

	private static final int CITIES = 800;

	private static final int TIES_EACH = 8;

	@TempDir
	Path folder;

	@Test
	void theSameImportAgainEndsComplete() throws IOException, InterruptedException {
		Path network = writeNetwork();
		List<Map<String, Object>> undisturbed = imported(CitygraphJar.loadedHome(this.folder.resolve("undisturbed")),
				network, (dataset) -> assertThat(dataset).isEmpty());
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Path place = Files.createDirectory(this.folder.resolve("round-" + round));
			Path home = CitygraphJar.loadedHome(place);
			long moment = random.nextLong(1, 1500);
			boolean killed = killed(place, home, network, moment);
			System.out.printf("Round %d of seed %d: %s %d ms after the import began%n", round, seed,
					killed ? "killed" : "not killed, since it had ended,", moment);
			List<Map<String, Object>> again = imported(home, network,
					(dataset) -> assertNotCompleteUnlessAllIsThere(dataset, killed));
			assertThat(again).isEqualTo(undisturbed);
		}
	}

	/** Whether it had not ended before. */
	private static boolean killed(Path place, Path home, Path network, long moment)
			throws IOException, InterruptedException {
		Path rejects = place.resolve("rejects.csv");
		Process process = CitygraphJar
			.installed(List.of(), "import", "csv", "--dataset", NAME, "--rejects", rejects.toString(),
					"--citygraph.home=" + home, network.toString())
			.redirectErrorStream(true)
			.redirectOutput(place.resolve("import.log").toFile())
			.start();
		try {
			// The first row is rejected: with it reading begins.
			while (!Files.exists(rejects)) {
				assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).as(() -> told(place.resolve("import.log")))
					.isFalse();
			}
			return !process.waitFor(moment, TimeUnit.MILLISECONDS);
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static String told(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/** It may be killed behind its last write. */
	private static void assertNotCompleteUnlessAllIsThere(Optional<LoadedDataset> dataset, boolean killed) {
		assertThat(dataset.isPresent() || killed).isTrue();
		dataset.ifPresent((found) -> assertThat(found.complete())
			.isEqualTo(!killed || (found.complete() && found.facts() == CITIES * TIES_EACH)));
	}

	/** What the graph holds then. */
	private static List<Map<String, Object>> imported(Path home, Path network,
			Consumer<Optional<LoadedDataset>> before) {
		try (ConfigurableApplicationContext context = open(home)) {
			before.accept(context.getBean(Datasets.class).named(NAME));
			context.getBean(SourceImports.class)
				.load(new Dataset(NAME, NAME, "unknown"), new CsvNetwork(network), home.resolve("rejects.csv"),
						Progress.UNSEEN);
			assertThat(context.getBean(Checks.class).run()).allMatch((violations) -> violations.isEmpty());
			assertThat(context.getBean(Datasets.class).named(NAME)).get().satisfies((dataset) -> {
				assertThat(dataset.complete()).isTrue();
				assertThat(dataset.facts()).isEqualTo(CITIES * TIES_EACH);
				assertThat(dataset.entities()).isGreaterThanOrEqualTo(CITIES);
			});
			return new TestGraph(context.getBean(Driver.class)).snapshot();
		}
	}

	private static ConfigurableApplicationContext open(Path home) {
		return new SpringApplicationBuilder(Citygraph.class).web(WebApplicationType.NONE)
			.profiles("command")
			.run("--citygraph.home=" + home);
	}

	private Path writeNetwork() throws IOException {
		Path network = Files.createDirectory(this.folder.resolve("network"));
		StringBuilder cities = new StringBuilder("id,name,country\n,nameless,Ukraine\n");
		String remark = "so long that indexes of facts are set aside ".repeat(4);
		StringBuilder ties = new StringBuilder("from,to,remark\n");
		for (int i = 0; i < CITIES; i++) {
			cities.append("c%d,Testtown %d,%s\n".formatted(i, i, (i % 2 == 0) ? "Ukraine" : "Poland"));
			for (int j = 1; j <= TIES_EACH; j++) {
				ties.append("c%d,c%d,%s\n".formatted(i, (i + j * 37) % CITIES, remark));
			}
		}
		Files.writeString(network.resolve("cities.csv"), cities);
		Files.writeString(network.resolve("ties.csv"), ties);
		return network;
	}

}
