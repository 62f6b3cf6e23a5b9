package org.citygraph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be asked of the API, as its own description tells it.
 *
 * @param method such as {@code GET}
 * @param path with names in braces
 * @param format of the body, such as {@code application/json}; empty where there is none
 * @param needsToken whether it may write
 */
public record Operation(String method, String path, List<Parameter> parameters, String format, boolean needsToken) {

	private static final String BOUNDARY = "----between-parts";

	/** Values that are accepted, of parameters that mean the same everywhere. */
	private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("q", "Kyiv"), Map.entry("from", "ua-kyiv"),
			Map.entry("to", "ua-dnipro"), Map.entry("id", "ua-kyiv"), Map.entry("for", "ua-kyiv"),
			Map.entry("country", "UA"), Map.entry("dataset", "seed"), Map.entry("types", "AGREEMENT"),
			Map.entry("validAt", "2024-01-01"), Map.entry("knownAt", "2024-01-01"), Map.entry("prefix", "ky"),
			Map.entry("queries", "{\"q0\":{\"query\":\"Kyiv\"}}"), Map.entry("decision", "merge"),
			Map.entry("kind", "csv"), Map.entry("dryRun", "true"), Map.entry("name", "nowhere"));

	/** Where a parameter stands. */
	public enum Place {

		PATH, QUERY, BODY

	}

	/**
	 * A value that a caller gives.
	 *
	 * @param format of a text, such as {@code date}; empty where it is any
	 * @param allowed all values that there are; empty where there are others
	 */
	public record Parameter(String name, Place place, boolean required, String type, String format,
			List<String> allowed) {

		/** A value that it has in a call that is answered. */
		public String usual(Operation operation) {
			if (operation.path().startsWith("/api/paths/between-groups") && List.of("from", "to").contains(this.name)) {
				return this.name.equals("from") ? "UA" : "FI";
			}
			if (!this.allowed.isEmpty()) {
				return this.allowed.getFirst();
			}
			return switch (operation.path()) {
				case "/api/facts/{id}" -> "agreement-dnipro-helsinki-2023";
				case "/api/documents/{id}" -> "doc-brovary-twin-cities-2025";
				case "/reconcile/properties" -> this.name.equals("type") ? "City" : "1";
				default -> KNOWN.getOrDefault(this.name, this.type.contains("integer") ? "1" : "x");
			};
		}

	}

	/** All that the program describes. */
	public static List<Operation> all(Api api) {
		JsonNode description = api.get("/v3/api-docs").json();
		List<Operation> all = new ArrayList<>();
		description.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((method) -> all
					.add(of(description, method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
		return List.copyOf(all);
	}

	private static Operation of(JsonNode description, String method, String path, JsonNode operation) {
		List<Parameter> parameters = new ArrayList<>();
		operation.path("parameters")
			.forEach((each) -> parameters.add(parameter(each.path("name").asString(),
					"path".equals(each.path("in").asString()) ? Place.PATH : Place.QUERY,
					each.path("required").asBoolean(), each.path("schema"))));
		Stream<Map.Entry<String, JsonNode>> bodies = operation.at("/requestBody/content").properties().stream();
		Map.Entry<String, JsonNode> body = bodies.findFirst().orElse(null);
		if (body != null) {
			JsonNode schema = body.getValue().path("schema");
			JsonNode own = schema.has("$ref") ? description.at(schema.path("$ref").asString().substring(1)) : schema;
			own.path("properties")
				.properties()
				.forEach((each) -> parameters.add(parameter(each.getKey(), Place.BODY, false, each.getValue())));
		}
		return new Operation(method, path, List.copyOf(parameters), (body != null) ? body.getKey() : "",
				operation.has("security"));
	}

	private static Parameter parameter(String name, Place place, boolean required, JsonNode schema) {
		JsonNode values = schema.has("enum") ? schema.path("enum") : schema.at("/items/enum");
		return new Parameter(name, place, required, schema.path("type").toString(), schema.path("format").asString(""),
				Api.texts(values));
	}

	/** A value for each parameter that must be there. */
	public Map<String, String> usual() {
		Map<String, String> values = new LinkedHashMap<>();
		this.parameters.stream()
			.filter((parameter) -> parameter.required() || this.needsToken)
			.forEach((parameter) -> values.put(parameter.name(), parameter.usual(this)));
		return values;
	}

	/** The address with these values. */
	public String address(Map<String, String> values) {
		StringBuilder address = new StringBuilder(this.path);
		this.parameters.stream().filter((parameter) -> values.containsKey(parameter.name())).forEach((parameter) -> {
			String value = Api.escaped(values.getOrDefault(parameter.name(), "")).replace("+", "%20");
			switch (parameter.place()) {
				case PATH -> address.replace(0, address.length(),
						address.toString().replace("{" + parameter.name() + "}", value));
				case QUERY -> address.append((address.indexOf("?") < 0) ? '?' : '&')
					.append(Api.escaped(parameter.name()))
					.append('=')
					.append(value);
				case BODY -> {
					// See body(Map).
				}
			}
		});
		return address.toString().replaceAll("[{}]", "");
	}

	/** The body with these values, empty where there is none. */
	public String body(Map<String, String> values) {
		Map<String, String> own = new LinkedHashMap<>();
		this.parameters.stream()
			.filter((parameter) -> parameter.place() == Place.BODY && values.containsKey(parameter.name()))
			.forEach((parameter) -> own.put(parameter.name(), values.getOrDefault(parameter.name(), "")));
		return switch (this.format) {
			case "application/json" -> new JsonMapper().writeValueAsString(own);
			case "multipart/form-data" -> multipart(own);
			case "application/x-www-form-urlencoded" -> String.join("&",
					own.entrySet()
						.stream()
						.map((entry) -> Api.escaped(entry.getKey()) + "=" + Api.escaped(entry.getValue()))
						.toList());
			default -> "";
		};
	}

	/** Parameters of files are files. */
	private static String multipart(Map<String, String> values) {
		StringBuilder body = new StringBuilder();
		values.forEach((name, value) -> body
			.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n".formatted(BOUNDARY, name,
					List.of("files", "names").contains(name) ? "; filename=\"ties.csv\"" : "", value)));
		return body.append("--").append(BOUNDARY).append("--\r\n").toString();
	}

	/** Asks, with a token where one is needed. */
	public Answer ask(Api api, Map<String, String> values, String... headers) {
		List<String> all = new ArrayList<>(List.of(headers));
		if (!this.format.isEmpty()) {
			all.addAll(List.of("Content-Type",
					this.format.startsWith("multipart") ? this.format + "; boundary=" + BOUNDARY : this.format));
		}
		if (this.needsToken) {
			all.addAll(List.of("Authorization", RunningCitygraph.AUTHORIZATION));
		}
		if (all.isEmpty()) {
			all.addAll(List.of("Accept", "*/*"));
		}
		return api.send(this.method, address(values), body(values).getBytes(StandardCharsets.UTF_8),
				all.toArray(String[]::new));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
