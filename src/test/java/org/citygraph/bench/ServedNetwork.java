package org.citygraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.CitygraphServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A CSV network that was imported into a home of its own, and is served from there. */
final class ServedNetwork implements AutoCloseable {

	static final Path PUBLISHED = Path.of("../shared/data/sister-cities-2013");

	static final Path GENERATOR = Path.of(System.getProperty("bench.generator", "../shared/bench/generate.py"));

	static final Path PEERS = Path.of(System.getProperty("bench.peers", "../shared/bench/peers.py"));

	private static final String PYTHON = "/usr/bin/python3";

	private static final List<String> MEMORY = List.of("-Xmx3g");

	private final String dataset;

	private final Path files;

	private final CitygraphServer server;

	private ServedNetwork(String dataset, Path files, CitygraphServer server) {
		this.dataset = dataset;
		this.files = files;
		this.server = server;
	}

	static ServedNetwork published() throws IOException, InterruptedException {
		return of("published", PUBLISHED);
	}

	/** 100,000 cities and a million ties. */
	static ServedNetwork large() throws IOException, InterruptedException {
		Path files = folder("large").resolve("network");
		run(PYTHON, GENERATOR.toString(), "100000", "1000000", files.toString());
		return of("large", files);
	}

	private static ServedNetwork of(String dataset, Path files) throws IOException, InterruptedException {
		Path home = folder(dataset).resolve("home");
		FileSystemUtils.deleteRecursively(home);
		Path log = folder(dataset).resolve("import.log");
		Process imported = CitygraphJar
			.delivered(MEMORY, "import", "csv", "--dataset", dataset, "--rejects",
					folder(dataset).resolve("rejects.csv").toString(), "--citygraph.home=" + home, files.toString())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(imported.waitFor(15, TimeUnit.MINUTES)).isTrue();
		assertThat(imported.exitValue()).as(log.toString()).isZero();
		return new ServedNetwork(dataset, files, CitygraphServer.start(home, MEMORY).ready());
	}

	private static Path folder(String name) throws IOException {
		return Files.createDirectories(Path.of("target/bench/served", name).toAbsolutePath());
	}

	String dataset() {
		return this.dataset;
	}

	Path files() {
		return this.files;
	}

	int port() {
		return this.server.port();
	}

	/** Of the server's process. */
	long residentMegabytes() throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(this.server.process().pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	/** How long an address takes to answer, in seconds. */
	double seconds(String address) {
		long start = System.nanoTime();
		assertThat(this.server.status(address)).as(address).isEqualTo(200);
		return (System.nanoTime() - start) / 1e9;
	}

	/** The ids of entities by those that the files use. */
	Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>();
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + this.server.boltPort(), AuthTokens.none())) {
			driver.executableQuery("MATCH (e:Entity) UNWIND e.externalIds AS external RETURN external, e.id AS id")
				.execute()
				.records()
				.forEach((row) -> ids.put(row.get("external").asString().replaceFirst("^" + this.dataset + ":", ""),
						row.get("id").asString()));
		}
		return ids;
	}

	/** What the peers' script prints about these files. */
	String peers(String... options) throws IOException, InterruptedException {
		String[] words = new String[options.length + 3];
		words[0] = PYTHON;
		words[1] = PEERS.toString();
		words[2] = this.files.toString();
		System.arraycopy(options, 0, words, 3, options.length);
		return run(words);
	}

	private static String run(String... words) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(List.of(words).toString()).isZero();
		return answer;
	}

	@Override
	public void close() {
		this.server.close();
	}

}
