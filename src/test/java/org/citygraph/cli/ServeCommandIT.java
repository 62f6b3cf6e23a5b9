package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A server as it comes, without any setting but where its data and its ports are. */
@Execution(ExecutionMode.CONCURRENT)
class ServeCommandIT {

	@TempDir
	static Path folder;

	private static CitygraphServer server;

	@BeforeAll
	static void start() throws IOException {
		server = CitygraphServer.startQuickly(CitygraphJar.loadedHome(folder)).ready();
	}

	@AfterAll
	static void end() {
		server.close();
	}

	/** Whoever asks for a path first need not wait for it. */
	@Test
	void theIndexOfTiesIsMadeBeforeAnyoneAsks() {
		server.await(() -> server.told().matches("(?s).*The index of ties has \\d\\d+ entities and \\d\\d+ ties.*"));
	}

	@Test
	void whatIsInUseIsToldInASentence() throws IOException {
		Path home = folder.resolve("home");
		Path dossier = Files.writeString(folder.resolve("good.yaml"), CommandLineIT.CORRECTION);
		String inUse = "The folder " + home + " is in use by another Citygraph.";
		CitygraphJar.Ended imported = CommandHere.run(List.of("--citygraph.home=" + home), "import", "dossier",
				dossier.toString());
		assertTold(inUse, imported);
		assertTold("--spring.neo4j.uri=bolt://localhost:PORT.", imported);
		assertThat(imported.told()).hasSize(1);
		assertThat(server.status("/api/datasets")).isEqualTo(200);
	}

	@Test
	void takenPortsAreToldInASentence() {
		String other = "--citygraph.home=" + folder.resolve("other");
		assertTold("Port " + server.boltPort() + " is taken by another program.", CitygraphJar.run(folder, "serve",
				other, "--server.port=0", "--citygraph.embedded.bolt-port=" + server.boltPort()));
		Path none = folder.resolve("none");
		assertTold("Port " + server.port() + " was already in use", CitygraphJar.run(folder, "serve",
				"--citygraph.home=" + none, "--server.port=" + server.port(), "--citygraph.embedded.bolt-port=0"));
		assertThat(none).as("found out before the database starts").doesNotExist();
		assertThat(server.status("/api/datasets")).isEqualTo(200);
	}

	@Test
	void writingIsOffUntilATokenIsConfigured() {
		Answer answer = new Api(server.port()).send("POST", "/api/imports", "", "Authorization", "Bearer x");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.at("/detail").asString()).startsWith("Writing is off: no token is configured.");
	}

	private static void assertTold(String sentence, CitygraphJar.Ended ended) {
		assertThat(ended.code()).isNotZero();
		assertThat(ended.told()).anyMatch((line) -> line.contains(sentence))
			.noneMatch((line) -> line.startsWith("\tat "));
	}

}
