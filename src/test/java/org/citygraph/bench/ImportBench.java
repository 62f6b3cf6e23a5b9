package org.citygraph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import org.citygraph.cli.CitygraphJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long an import takes beside plain batches of the same rows, and how much memory:
 * {@code docs/benchmarks.md}. Limits are asserted for the whole network, of a million
 * ties; smaller ones only have to be complete.
 */
class ImportBench {

	private static final Path GENERATOR = Path.of(System.getProperty("bench.generator", "../shared/bench/generate.py"));

	private static final int CITIES = Integer.getInteger("bench.cities", 100_000);

	private static final int TIES = Integer.getInteger("bench.ties", 1_000_000);

	private static final int WHOLE = 1_000_000;

	private static final String HEAP = "-Xmx2g";

	private static final long MOST_HEAP = 2L << 30;

	private static final double MOST_OF_PLAIN = 0.5;

	private static final double MOST_SECONDS_FOR_ADDITION = 3;

	private static final Path FOLDER = Path.of("target/bench/imports").toAbsolutePath();

	@BeforeEach
	void begin() throws IOException {
		assumeTrue(Files.exists(GENERATOR),
				() -> "%s, which writes the network, is not there; -Dbench.generator names another"
					.formatted(GENERATOR));
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
	}

	@Test
	void importsTakeHalfTheTimeOfPlainBatchesWithinTwoGigabytes() throws Exception {
		Path network = FOLDER.resolve("network");
		run(new ProcessBuilder("python3", GENERATOR.toString(), String.valueOf(CITIES), String.valueOf(TIES),
				network.toString()));
		List<Path> additions = List.of(Additions.toItself(FOLDER.resolve("bench-more"), CITIES),
				Additions.ofOthers(FOLDER.resolve("other-1"), CITIES, 1), //
				Additions.ofOthers(FOLDER.resolve("other-2"), CITIES, 2));
		System.out.printf("%,d cities and %,d ties, %s, %d processors, Java %s%n", CITIES, TIES, HEAP,
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		Properties plain = measure("plain", network, List.of());
		tell("plain batches", plain);
		Properties ours = measure("import", network, additions);
		tell("import", ours);
		double ratio = number(ours, "load.seconds") / number(plain, "load.seconds");
		System.out.printf("import / plain batches: %.2f%n", ratio);
		System.out.printf("all checks: %.1f s, broken: %s%n", number(ours, "checks.seconds"), ours.get("broken"));
		additions.forEach((folder) -> tellAddition(String.valueOf(folder.getFileName()), ours));
		System.out.printf("1,000 rows by a command, start and checks included: %.1f s%n",
				command(Additions.ofOthers(FOLDER.resolve("other-3"), CITIES, 3)));
		assertComplete(ours);
		assertThat(number(plain, "ties")).isEqualTo(TIES);
		if (TIES >= WHOLE) {
			assertThat(ratio).isLessThanOrEqualTo(MOST_OF_PLAIN);
			assertThat(number(ours, "heap")).isLessThanOrEqualTo(MOST_HEAP);
			assertThat(additions).allSatisfy((folder) -> assertThat(number(ours, folder.getFileName() + ".seconds"))
				.isLessThan(MOST_SECONDS_FOR_ADDITION));
		}
	}

	private static void assertComplete(Properties figures) {
		assertThat(number(figures, "load.accepted")).isEqualTo(CITIES + TIES);
		assertThat(number(figures, "cities")).isEqualTo(CITIES).isEqualTo(number(figures, "load.created"));
		assertThat(number(figures, "ties")).isEqualTo(TIES).isEqualTo(number(figures, "load.facts"));
		assertThat(figures.get("broken")).isEqualTo("[]");
		assertThat(number(figures, "bench-more.accepted")).isEqualTo(Additions.ROWS);
		assertThat(number(figures, "other-1.joined")).isEqualTo(Additions.CITIES / 2);
	}

	private static void tell(String what, Properties figures) {
		double seconds = number(figures, "load.seconds");
		System.out.printf(
				"%s: %.1f s (%.1f s of processors), %,.0f ties/s, at most %,.0f MB of heap; load of the machine %.1f%n",
				what, seconds, number(figures, "load.processor"), TIES / seconds, number(figures, "heap") / (1 << 20),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static void tellAddition(String name, Properties figures) {
		System.out.printf("%,.0f rows more (%s): %.2f s; %.0f entities joined, %.0f created, %.0f facts%n",
				number(figures, name + ".accepted"), name, number(figures, name + ".seconds"),
				number(figures, name + ".joined"), number(figures, name + ".created"),
				number(figures, name + ".facts"));
	}

	private static Properties measure(String way, Path network, List<Path> additions)
			throws IOException, InterruptedException {
		Path figures = FOLDER.resolve(way + ".properties");
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
				"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				ImportProcess.class.getName(), way, home(way).toString(), figures.toString(), network.toString()));
		String options = System.getProperty("bench.jvm", "");
		if (!options.isEmpty()) {
			command.addAll(1, List.of(options.split(" ", -1)));
		}
		additions.forEach((folder) -> command.add(folder.toString()));
		run(new ProcessBuilder(command));
		Properties read = new Properties();
		try (InputStream in = Files.newInputStream(figures)) {
			read.load(in);
		}
		return read;
	}

	private static double command(Path addition) throws IOException, InterruptedException {
		long start = System.nanoTime();
		run(CitygraphJar.delivered(List.of(HEAP), "import", "csv", "--dataset", "other", "--rejects",
				addition.resolve("rejects.csv").toString(), "--citygraph.home=" + home("import"), addition.toString()));
		return (System.nanoTime() - start) / 1e9;
	}

	private static Path home(String way) {
		return FOLDER.resolve("home-" + way);
	}

	private static void run(ProcessBuilder command) throws IOException, InterruptedException {
		Path log = Files.createTempFile(FOLDER, "process", ".log");
		Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
			assertThat(process.exitValue()).as(() -> told(command, log)).isZero();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static String told(ProcessBuilder command, Path log) {
		try {
			return command.command() + ": " + Files.readString(log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double number(Properties figures, String name) {
		return Double.parseDouble(figures.getProperty(name));
	}

}
