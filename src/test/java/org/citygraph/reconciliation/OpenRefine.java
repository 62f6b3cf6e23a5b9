package org.citygraph.reconciliation;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.citygraph.Programs;
import org.citygraph.cli.CitygraphJar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenRefine of the machine (Debian: openrefine), with one project, asked as its own
 * page asks it.
 */
final class OpenRefine implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String EVERY_ROW = "{\"facets\":[],\"mode\":\"row-based\"}";

	private final Process process;

	private final String address;

	private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private String project = "";

	private OpenRefine(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	static Optional<File> installed() {
		return Programs.onPath("openrefine");
	}

	/**
	 * Starts it on a table.
	 * @param folder for its data and log
	 */
	static OpenRefine start(Path folder, String csv) throws IOException {
		int port = CitygraphJar.freePort();
		ProcessBuilder command = new ProcessBuilder(installed().orElseThrow().getPath(), "-p", String.valueOf(port),
				"-d", folder.resolve("workspace").toString(), "-m", "512M", "-x", "refine.headless=true");
		command.environment().remove("JAVA_HOME"); // it wants the machine's own Java
		command.redirectErrorStream(true).redirectOutput(folder.resolve("openrefine.log").toFile());
		OpenRefine refine = new OpenRefine(command.start(), "http://127.0.0.1:" + port + "/command/core/");
		Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> !refine.token().isEmpty());
		refine.open(csv);
		return refine;
	}

	private String token() throws IOException, InterruptedException {
		return JSON.readTree(get("get-csrf-token")).path("token").asString();
	}

	private void open(String csv) throws IOException {
		String boundary = "a-boundary-between-parts";
		String body = "--%1$s\r\nContent-Disposition: form-data; name=\"project-file\"; filename=\"table.csv\"\r\n"
			.formatted(boundary) + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + boundary + "--\r\n";
		HttpRequest.Builder request = request("create-project-from-upload",
				Map.of("csrf_token", tokenNow(), "format", "text/line-based/*sv", "options",
						"{\"encoding\":\"UTF-8\",\"separator\":\",\",\"ignoreLines\":-1,\"headerLines\":1}"))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		this.project = send(request).headers().firstValue("Location").orElseThrow().replaceFirst(".*project=", "");
	}

	/**
	 * Reconciles a column with entities of a type.
	 * @param details columns by the properties that they tell
	 */
	void reconcile(String service, String column, String type, Map<String, String> details) {
		String config = JSON.writeValueAsString(Map.of("mode", "standard-service", "service", service, "autoMatch",
				true, "limit", 0, "batchSize", 10, "identifierSpace", service, "schemaSpace", service, "type",
				Map.of("id", type, "name", type), "columnDetails",
				details.entrySet()
					.stream()
					.map((detail) -> Map.of("column", detail.getValue(), "propertyName", detail.getKey(), "propertyID",
							detail.getKey()))
					.toList()));
		run("reconcile", Map.of("columnName", column, "config", config));
	}

	/** Adds columns from what the entities of a column have. */
	void extend(String service, String column, List<String> properties) {
		String extension = JSON.writeValueAsString(
				Map.of("properties", properties.stream().map((id) -> Map.of("id", id, "name", id)).toList()));
		run("extend-data", Map.of("baseColumnName", column, "endpoint", service, "identifierSpace", service,
				"schemaSpace", service, "extension", extension, "columnInsertIndex", "1"));
	}

	/** Values of cells, empty ones as blanks, row by row. */
	List<List<String>> rows() {
		return rowsNow().path("rows")
			.valueStream()
			.map((row) -> row.path("cells").valueStream().map((cell) -> cell.path("v").asString("")).toList())
			.toList();
	}

	/**
	 * Ids of what the cells of the first column were matched with; blanks where nothing
	 * was.
	 */
	List<String> matched() {
		JsonNode told = rowsNow();
		return told.path("rows")
			.valueStream()
			.map((row) -> told.at("/pool/recons").path(row.at("/cells/0/r").asString("")))
			.map((found) -> found.path("j").asString("").equals("matched") ? found.at("/m/id").asString() : "")
			.toList();
	}

	private JsonNode rowsNow() {
		return JSON.readTree(post("get-rows", Map.of("start", "0", "limit", "100"), Map.of("engine", EVERY_ROW)));
	}

	private void run(String command, Map<String, String> form) {
		Map<String, String> all = new HashMap<>(form);
		all.put("csrf_token", tokenNow());
		all.put("engine", EVERY_ROW);
		String answer = post(command, Map.of(), all);
		if (!answer.contains("pending")) {
			throw new IllegalStateException(answer);
		}
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> JSON.readTree(get("get-processes?project=" + this.project)).path("processes").isEmpty());
	}

	private String tokenNow() {
		return unchecked(this::token);
	}

	private String get(String command) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(URI.create(this.address + command)).build(),
					HttpResponse.BodyHandlers.ofString())
			.body();
	}

	private String post(String command, Map<String, String> query, Map<String, String> form) {
		Map<String, String> all = new HashMap<>(query);
		all.put("project", this.project);
		return send(request(command, all).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encoded(form)))).body();
	}

	private HttpRequest.Builder request(String command, Map<String, String> query) {
		return HttpRequest.newBuilder(URI.create(this.address + command + "?" + encoded(query)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return unchecked(() -> this.http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
	}

	private static String encoded(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static <T> T unchecked(Callable<T> call) {
		try {
			return call.call();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A script started it. */
	@Override
	public void close() {
		Stream.concat(this.process.descendants(), Stream.of(this.process.toHandle()))
			.forEach(ProcessHandle::destroyForcibly);
		this.process.onExit().join();
	}

}
