package org.citygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program, run in processes of its own.
 */
public final class CitygraphJar {

	private static final Path DELIVERED = Path.of("target/citygraph.jar").toAbsolutePath();

	private static final int PATIENCE_IN_MINUTES = 5;

	private CitygraphJar() {
	}

	/**
	 * How a command ended.
	 */
	public record Ended(int code, String out, String err) {

		/** What it told, without the Java runtime's own warnings. */
		public List<String> told() {
			return (this.out + this.err).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("WARNING: "))
				.toList();
		}

	}

	/** Runs a command of the installed program and waits for its end. */
	public static Ended run(Path folder, String... words) {
		try {
			Path out = Files.createTempFile(folder, "command", ".out");
			Path err = Files.createTempFile(folder, "command", ".err");
			Process process = installed(List.of(), words).redirectOutput(out.toFile())
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

	/**
	 * A home of its own in which the built-in data is loaded already, which takes a
	 * while.
	 */
	public static Path loadedHome(Path folder) throws IOException {
		Path home = folder.resolve("home");
		FileSystemUtils.copyRecursively(Installed.HOME, home);
		return home;
	}

	/** The one file that is delivered. */
	public static ProcessBuilder delivered(List<String> options, String... words) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-jar", DELIVERED.toString()));
		command.addAll(List.of(words));
		return new ProcessBuilder(command);
	}

	/** Made ready to start sooner; for tests that do not measure that. */
	public static ProcessBuilder installed(List<String> options, String... words) {
		List<String> all = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable",
				"-XX:SharedArchiveFile=" + Installed.CLASSES));
		all.addAll(options);
		return delivered(all, words);
	}

	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What {@code docs/running.md} tells to do for faster starts, done once: a first run
	 * remembers the classes that it loaded.
	 */
	private static final class Installed {

		static final Path FOLDER = Path.of("target/installed").toAbsolutePath();

		static final Path HOME = FOLDER.resolve("home");

		static final Path CLASSES = FOLDER.resolve("citygraph.jsa");

		static {
			try {
				FileSystemUtils.deleteRecursively(FOLDER);
				Files.createDirectories(FOLDER);
				end(delivered(
						List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ArchiveClassesAtExit=" + CLASSES),
						"--citygraph.home=" + HOME, "--citygraph.embedded.bolt-port=0", "datasets"));
				assertThat(CLASSES).isNotEmptyFile();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static void end(ProcessBuilder command) throws IOException, InterruptedException {
			Process process = command.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
			assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(command.command().toString()).isZero();
		}

	}

}
