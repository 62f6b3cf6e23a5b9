package org.citygraph.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sends the rest of a call byte by byte, or never, keeps nobody else from an answer.
 */
@RunningCitygraph
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
			"POST /api/imports HTTP/1.1\r\n" + BODY + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x" })
	void othersAreAnswered(String beginning) throws Exception {
		for (int i = 0; i < CLIENTS; i++) {
			Socket client = new Socket("localhost", this.port);
			this.clients.add(client);
			client.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
		}
		assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		assertThat(status("/api/entities/ua-kyiv")).isEqualTo(200);
	}

	private int status(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://localhost:" + this.port + path);
			HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(6)).build();
			return client.send(request, BodyHandlers.discarding()).statusCode();
		}
	}

}
