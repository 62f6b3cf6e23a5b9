package org.citygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A server in a process of its own, on free ports.
 */
public final class CitygraphServer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** After which an answer does not come any more. */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final Path home;

	private final int port = CitygraphJar.freePort();

	private final int boltPort;

	private final long started;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Process process;

	private CitygraphServer(Path home, int boltPort, Function<String[], ProcessBuilder> program) {
		this.home = home;
		this.boltPort = boltPort;
		try {
			ProcessBuilder command = program
				.apply(new String[] { "serve", "--citygraph.home=" + home, "--server.port=" + this.port,
						"--citygraph.embedded.bolt-port=" + this.boltPort })
				.redirectErrorStream(true)
				.redirectOutput(log().toFile());
			this.started = System.nanoTime(); // installing the program, where that is to
												// be done, does not count
			this.process = command.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The program as it is delivered. */
	static CitygraphServer start(Path home) {
		return start(home, List.of());
	}

	/** The same, with options of the Java runtime. */
	public static CitygraphServer start(Path home, List<String> options) {
		return new CitygraphServer(home, CitygraphJar.freePort(), (words) -> CitygraphJar.delivered(options, words));
	}

	/** Sooner there, though slower in the long run: for tests that do not measure. */
	static CitygraphServer startQuickly(Path home) {
		return startQuickly(home, CitygraphJar.freePort(), List.of());
	}

	/** The same with its database on that port, and with options of the Java runtime. */
	public static CitygraphServer startQuickly(Path home, int boltPort, List<String> options) {
		return new CitygraphServer(home, boltPort, (words) -> CitygraphJar.installed(options, words));
	}

	public int port() {
		return this.port;
	}

	public int boltPort() {
		return this.boltPort;
	}

	public ProcessHandle process() {
		return this.process.toHandle();
	}

	/** The time since its start. */
	Duration age() {
		return Duration.ofNanos(System.nanoTime() - this.started);
	}

	/** Waits until questions are answered. */
	public CitygraphServer ready() {
		return await(() -> status("/api/datasets") == 200);
	}

	boolean opensBolt() {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("localhost", this.boltPort));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The answer's status; 0 where there is none. */
	public int status(String path) {
		try {
			return response(path).statusCode();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** What the answer's header says; empty where there is none. */
	String header(String path, String name) {
		try {
			return response(path).headers().firstValue(name).orElse("");
		}
		catch (IOException ex) {
			return "";
		}
	}

	String get(String path) {
		return answer(path).body();
	}

	/** Whatever is answered. */
	HttpResponse<String> answer(String path) {
		try {
			return response(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpResponse<String> response(String path) throws IOException {
		URI uri = URI.create("http://localhost:" + this.port + path);
		try {
			return this.client.send(HttpRequest.newBuilder(uri).timeout(LONGEST).build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	CitygraphServer await(BooleanSupplier moment) {
		Duration latest = age().plus(PATIENCE);
		while (!moment.getAsBoolean()) {
			if (pause(Duration.ofMillis(50)) || age().compareTo(latest) > 0) {
				throw new IllegalStateException("The server did not get there: " + told());
			}
		}
		return this;
	}

	/** Lets it run for some time; true if it ended. */
	boolean pause(Duration time) {
		try {
			return this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly();
		pause(PATIENCE);
	}

	/** What it told so far. */
	String told() {
		try {
			return Files.readString(log());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path log() {
		return this.home.resolveSibling(this.home.getFileName() + ".log");
	}

	@Override
	public void close() {
		this.process.destroy();
		if (!pause(Duration.ofSeconds(60))) {
			kill();
		}
		this.client.close();
	}

}
