package org.citygraph.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import java.util.TreeMap;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who sends the rest of a call byte by byte, or never, or does not read the answer, keeps
 * nobody else from one.
 */
@RunningCitygraph
@Tag("once")
class SlowClientsIT {

	/** More than the HTTP server has threads. */
	private static final int CLIENTS = 250;

	private static final String BODY = "Host: localhost\r\nContent-Length: 60000000\r\n";

	@LocalServerPort
	private int port;

	private final List<Socket> clients = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket client : this.clients) {
			client.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/datasets HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
			"GET /api/datasets HTTP/1.1\r\n" + BODY + "\r\nx", "POST /nothing HTTP/1.1\r\n" + BODY + "\r\nx",
			"PUT /nothing HTTP/1.1\r\n" + BODY + "Content-Type: application/x-www-form-urlencoded\r\n\r\nx",
			"POST /reconcile HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nqueries=",
			"POST /api/imports HTTP/1.1\r\n" + BODY + "Authorization: " + RunningCitygraph.AUTHORIZATION
					+ "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n--x" })
	void othersAreAnswered(String beginning) throws Exception {
		for (int i = 0; i < CLIENTS; i++) {
			Socket client = new Socket("localhost", this.port);
			this.clients.add(client);
			client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
		}
		assertOthersAreAnswered();
	}

	@Test
	void othersAreAnsweredWhileManyDoNotReadALargeFile() throws Exception {
		byte[] call = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(largestFile())
			.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < CLIENTS; i++) {
			Socket client = new Socket();
			this.clients.add(client);
			client.setReceiveBufferSize(2048);
			client.connect(new InetSocketAddress("localhost", this.port));
			client.getOutputStream().write(call);
		}
		assertOthersAreAnswered();
	}

	/** Of Neo4j Browser's scripts. */
	private static String largestFile() throws IOException {
		TreeMap<Long, String> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/browser/**/*.js")) {
			files.put(file.contentLength(), file.getURL().toString().replaceFirst(".*/browser/", "/browser/"));
		}
		assertThat(files.lastEntry().getKey()).isGreaterThan(1_000_000);
		return files.lastEntry().getValue();
	}

	private void assertOthersAreAnswered() throws IOException, InterruptedException {
		assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		assertThat(status("/api/entities/ua-kyiv")).isEqualTo(200);
		await().atMost(Duration.ofSeconds(5)).until(() -> status("/api/paths?from=ua-dnipro&to=ua-kyiv") == 200);
	}

	private int status(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://localhost:" + this.port + path);
			HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(6)).build();
			return client.send(request, BodyHandlers.discarding()).statusCode();
		}
	}

}
