package org.citygraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the running program as any client would.
 */
public final class Api {

	private static final JsonMapper JSON = new JsonMapper();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final int port;

	public Api(int port) {
		this.port = port;
	}

	public Answer get(String address) {
		return send("GET", address, "", "Accept", "*/*");
	}

	public Answer send(String method, String address, String body, String... headers) {
		return send(method, address, body.getBytes(StandardCharsets.UTF_8), headers);
	}

	public Answer send(String method, String address, byte[] body, String... headers) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.method(method, BodyPublishers.ofByteArray(body))
			.headers(headers)
			.build();
		try {
			HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Answer(answer.statusCode(), answer.headers(), answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Head and body, for an address that a proper client would not send. */
	public String raw(String method, String address) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(method, address)
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A value as a part of an address. */
	public static String escaped(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/** The text that each element of a list has under this name. */
	public static List<String> each(JsonNode list, String name) {
		return list.valueStream().map((element) -> element.path(name).asString("")).toList();
	}

	/** The elements of a list of texts. */
	public static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	/** What came back. */
	public record Answer(int status, HttpHeaders headers, String text) {

		/** The body, at a JSON pointer such as {@code /entity/id}. */
		public JsonNode at(String pointer) {
			return json().at(pointer);
		}

		public JsonNode json() {
			return JSON.readTree(this.text);
		}

		/** Empty if there is none. */
		public String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

		/** The parameters that a problem names. */
		public List<String> wrong() {
			return each(at("/errors"), "parameter");
		}

	}

}
