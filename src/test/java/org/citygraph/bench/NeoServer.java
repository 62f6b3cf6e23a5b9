package org.citygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;

/** A Neo4j server in a container, as a peer. */
final class NeoServer implements AutoCloseable {

	static final String IMAGE = "neo4j:2026.08.1";

	static final String SHORTEST = """
			MATCH path = SHORTEST 1 (:City {id: $from})-[:TIE]-+(:City {id: $to})
			RETURN length(path) AS length, [city IN nodes(path) | city.id] AS cities""";

	private static final int BATCH = 10_000;

	private final String container;

	private final int http;

	private final Driver driver;

	private NeoServer(String container, int http, Driver driver) {
		this.container = container;
		this.http = http;
		this.driver = driver;
	}

	static boolean isThere() {
		try {
			return new ProcessBuilder("docker", "image", "inspect", IMAGE)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static NeoServer start() throws IOException, InterruptedException {
		int http = freePort();
		int bolt = freePort();
		String container = docker("run", "--detach", "--rm", "--publish", "127.0.0.1:" + http + ":7474", "--publish",
				"127.0.0.1:" + bolt + ":7687", "--env", "NEO4J_AUTH=none", "--env",
				"NEO4J_server_memory_heap_max__size=3g", "--env", "NEO4J_server_memory_pagecache_size=1g", IMAGE);
		Driver driver = GraphDatabase.driver("bolt://localhost:" + bolt, AuthTokens.none());
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
		while (!answers(driver)) {
			assertThat(System.nanoTime()).as("the server starts in time").isLessThan(end);
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return new NeoServer(container, http, driver);
	}

	private static boolean answers(Driver driver) {
		try {
			driver.verifyConnectivity();
			return true;
		}
		catch (ServiceUnavailableException ex) {
			return false;
		}
	}

	/** Where queries are sent. */
	URI query() {
		return URI.create("http://localhost:" + this.http + "/db/neo4j/query/v2");
	}

	/** Makes a tie of each row of {@code ties.csv}. */
	void load(Path network) throws IOException {
		run("CREATE CONSTRAINT FOR (city:City) REQUIRE city.id IS UNIQUE", List.of());
		try (CSVParser rows = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(network.resolve("ties.csv")))) {
			rows.stream()
				.map((row) -> Map.of("from", row.get("from"), "to", row.get("to")))
				.gather(Gatherers.windowFixed(BATCH))
				.forEach((batch) -> {
					run("UNWIND $rows AS row UNWIND [row.from, row.to] AS id MERGE (:City {id: id})", batch);
					run("UNWIND $rows AS row MATCH (a:City {id: row.from}), (b:City {id: row.to}) CREATE (a)-[:TIE]->(b)",
							batch);
				});
		}
	}

	private void run(String statement, List<Map<String, String>> rows) {
		this.driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String docker(String... words) throws IOException, InterruptedException {
		String[] command = new String[words.length + 1];
		command[0] = "docker";
		System.arraycopy(words, 0, command, 1, words.length);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(process.waitFor()).as(answer).isZero();
		return answer.lines().reduce((first, last) -> last).orElse("");
	}

	@Override
	public void close() {
		this.driver.close();
		try {
			docker("kill", this.container);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
