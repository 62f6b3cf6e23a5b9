package org.citygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program as it is delivered, run in processes of its own.
 */
final class CitygraphJar {

	private static final Path JAR = Path.of("target/citygraph.jar").toAbsolutePath();

	private static final int PATIENCE_IN_MINUTES = 5;

	private CitygraphJar() {
	}

	/**
	 * How a command ended.
	 */
	record Ended(int code, String out, String err) {

		/** What it told, without the Java runtime's own warnings. */
		List<String> told() {
			return (this.out + this.err).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("WARNING: "))
				.toList();
		}

	}

	static Ended run(Path folder, String... words) {
		try {
			Path out = Files.createTempFile(folder, "command", ".out");
			Path err = Files.createTempFile(folder, "command", ".err");
			Process process = builder(List.of("-XX:TieredStopAtLevel=1"), words).redirectOutput(out.toFile())
				.redirectError(err.toFile())
				.start();
			try {
				assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).as(List.of(words).toString())
					.isTrue();
			}
			finally {
				process.destroyForcibly();
			}
			return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static ProcessBuilder builder(List<String> options, String... words) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(List.of(words));
		return new ProcessBuilder(command);
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
