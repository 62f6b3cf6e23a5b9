package org.citygraph.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.MultipartConfigElement;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningCitygraph
class ImportEndpointIT {

	private static final String NAME = "test-uploads";

	private static final String CITIES = "id,name,country\nK,Kiev,Ukraine\nA,Uploadville,Poland\n";

	private static final String TIES = "from,to\nK,A\nA,K\nK,K\n";

	private final Api api;

	private final UploadSettings settings;

	private final MultipartConfigElement received;

	ImportEndpointIT(@LocalServerPort int port, @Autowired UploadSettings settings,
			@Autowired MultipartConfigElement received) {
		this.api = new Api(port);
		this.settings = settings;
		this.received = received;
	}

	@AfterEach
	void takeOut() throws IOException {
		if (this.api.get("/api/datasets").text().contains(NAME)) {
			assertThat(ended(remove(NAME)).path("state").asString()).isEqualTo("completed");
		}
		assertThat(this.api.get("/api/datasets").text()).doesNotContain(NAME);
		try (Stream<Path> left = Files.list(this.settings.keptIn().toAbsolutePath())) {
			assertThat(left).as("besides where uploads are received")
				.containsOnly(Path.of(this.received.getLocation()));
		}
	}

	@Test
	void filesAreImportedAndReported() {
		Answer answer = network().with("title", "A test")
			.with("licence", "CC0-1.0")
			.with("edition", "2")
			.send(this.api);
		assertThat(answer.status()).as(answer.text()).isEqualTo(202);
		assertThat(answer.at("/by").asString()).isEqualTo("tester");
		JsonNode job = ended(answer);
		assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("completed");
		JsonNode report = job.path("report");
		assertThat(Stream.of("read", "accepted", "rejected", "joined", "created", "facts", "changed", "repeated")
			.map((count) -> report.path(count).asInt())).containsExactly(5, 4, 1, 1, 1, 1, 0, 1);
		assertThat(report.at("/rejects/0").toString())
			.isEqualTo("{\"file\":\"ties.csv\",\"line\":4,\"reason\":\"ties 'K' with itself\",\"row\":\"K,K\"}");
		assertThat(job.path("brokenRules").isEmpty()).isTrue();
		assertThat(this.api.get("/api/entities/ua-kyiv").at("/entity/externalIds/" + NAME).asString()).isEqualTo("K");
		assertThat(this.api.get("/api/datasets").text()).contains("\"title\":\"A test\"", "\"edition\":\"2\"");
		assertThat(this.api.get("/api/imports?limit=1").at("/imports/0/id")).isEqualTo(job.path("id"));
	}

	@Test
	void aDryRunWritesNothing() {
		String before = this.api.get("/api/datasets").text();
		JsonNode job = ended(network().with("dryRun", "true").send(this.api));
		assertThat(job.at("/report/facts").asInt()).isOne();
		assertThat(job.path("dryRun").asBoolean()).isTrue();
		assertThat(this.api.get("/api/datasets").text()).isEqualTo(before);
	}

	@Test
	void anExportedNetworkIsTriedAndReadBack() {
		ended(network().send(this.api));
		String exported = this.api.get("/api/export/json?dataset=" + NAME).text();
		ended(remove(NAME));
		JsonNode tried = ended(Upload.of("json").with("dryRun", "true").file("a.json", exported).send(this.api));
		assertThat(this.api.get("/api/datasets").text()).doesNotContain(NAME);
		JsonNode job = ended(Upload.of("json").file("a.json", exported).send(this.api));
		assertThat(job.path("dataset").asString()).as(job.toString()).isEqualTo(NAME);
		assertThat(job.at("/report/facts/created").asInt()).isOne();
		assertThat(job.path("report")).isEqualTo(tried.path("report"));
		assertThat(job.path("brokenRules").isEmpty()).isTrue();
		assertThat(this.api.get("/api/entities/ua-kyiv").at("/entity/externalIds/" + NAME).asString()).isEqualTo("K");
		assertThat(Upload.of("json", NAME).file("a.json", exported).send(this.api).at("/detail").asString())
			.contains("leave 'dataset' and 'replace' out");
		JsonNode failed = ended(
				Upload.of("json").file("a.json", exported.replace("\"agreement-", "\"wrong-")).send(this.api));
		assertThat(failed.path("problem").asString()).startsWith("a.json: nothing was imported");
	}

	@Test
	void aDataSetIsReplacedAndRemoved() {
		ended(network().send(this.api));
		JsonNode job = ended(Upload.of("csv", NAME)
			.with("replace", "true")
			.file("cities.csv", "id,name,country\nK,Kiev,Ukraine\nB,Uploadburg,Germany\n")
			.file("ties.csv", "from,to\nK,B\n")
			.send(this.api));
		assertThat(job.at("/report/removed").toString()).isEqualTo("{\"facts\":1,\"entities\":1}");
		assertThat(this.api.get("/api/entities/pl-uploadville").status()).isEqualTo(404);
		JsonNode removed = ended(remove(NAME));
		assertThat(removed.at("/report").toString()).isEqualTo("{\"facts\":1,\"entities\":1}");
		assertThat(remove(NAME).status()).isEqualTo(404);
	}

	@Test
	void aGzipAndOtherFormatsAreTaken() {
		JsonNode job = ended(Upload.of("csv", NAME)
			.file("cities.csv.gz", gzip(CITIES.getBytes(StandardCharsets.UTF_8)))
			.file("ties.csv", TIES)
			.send(this.api));
		assertThat(job.at("/report/facts").asInt()).isOne();
		JsonNode dossier = ended(Upload.of("dossier", NAME).file("a.yaml", """
				document: {id: doc-test-upload, title: A test}
				entities: [{id: ua-kyiv}, {id: de-dortmund}]
				facts: [{id: agreement-test-upload, type: AGREEMENT, from: de-dortmund, to: ua-kyiv, kind: twinning,
				  status: signed, paragraphs: [1]}]
				""").send(this.api));
		assertThat(dossier.at("/report/accepted").asInt()).as(dossier.toString()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			csv     | ties.csv     | from,to   | holds no cities.csv
			csv     | ../cities.csv | id,name  | such as a path
			csv     | .hidden      | id,name   | such as a path
			iati    | a.xml        |           | a.xml is empty.
			iati    | a.zip        | PK\u0003\u0004\u0000x | 'a.zip' is no text
			network | a.csv        | name      | needs 'organisation' or 'statement'
			dossier | a.txt        | x: y      | holds no file that ends in .yaml
			""")
	void whatCannotBeReadIsRefusedWithTheReason(String kind, String file, String content, String reason) {
		Answer answer = Upload.of(kind, NAME).file(file, (content != null) ? content : "").send(this.api);
		assertThat(answer.status()).as(answer.text()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.at("/detail").asString()).contains(reason).doesNotContain(this.settings.keptIn().toString());
	}

	@Test
	void mistakesOfDossiersAreToldEach() {
		Answer answer = Upload.of("dossier", NAME).file("a.yaml", "document: {id: wrong}\n").send(this.api);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(Api.texts(answer.at("/errors"))).anyMatch((mistake) -> mistake.startsWith("a.yaml:1: 'wrong'"));
	}

	@Test
	void theBuiltInDataSetStays() {
		assertThat(remove("seed").status()).isEqualTo(422);
		assertThat(Upload.of("csv", "seed").file("cities.csv", CITIES).file("ties.csv", TIES).send(this.api).status())
			.isEqualTo(422);
	}

	@Test
	void parametersAreCheckedByName() {
		assertThat(Upload.of("xls", "No name").file("a", "b").send(this.api).wrong()).containsExactlyInAnyOrder("kind",
				"dataset");
		assertThat(Upload.of("csv", NAME).send(this.api).wrong()).containsExactly("files");
		assertThat(Upload.of("csv").file("a", "b").send(this.api).wrong()).containsExactly("dataset");
		assertThat(Upload.of("json").file("a.json", "{\"a\": 1}").send(this.api).at("/detail").asString())
			.isEqualTo("a.json holds no network that Citygraph exported as json.");
		assertThat(network().with("colour", "red").send(this.api).wrong()).containsExactly("colour");
		assertThat(network().with("replace", "perhaps").send(this.api).wrong()).containsExactly("replace");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><iati-activities>&e;</iati-activities>
			<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><iati-activities>&b;</iati-activities>
			<other/>
			""")
	void whatIsFoundWhileReadingFailsTheImportWithTheReason(String xml) {
		JsonNode job = ended(Upload.of("iati", NAME).file("a.xml", xml).send(this.api));
		assertThat(job.path("state").asString()).isEqualTo("failed");
		assertThat(job.path("problem").asString()).startsWith("a.xml")
			.doesNotContain(this.settings.keptIn().toString(), "root:");
	}

	@Test
	void aSmallFileThatUnpacksWithoutEndIsRefused() {
		byte[] rows = ("from,to,title\n" + ("K,A," + "x".repeat(995) + "\n").repeat(22_000))
			.getBytes(StandardCharsets.UTF_8);
		JsonNode job = ended(
				Upload.of("csv", NAME).file("cities.csv", CITIES).file("ties.csv.gz", gzip(rows)).send(this.api));
		assertThat(job.path("problem").asString()).isEqualTo(
				"ties.csv.gz unpacks to more than %,d bytes, which is not allowed here.".formatted(20 * 1024 * 1024));
	}

	@ParameterizedTest
	@CsvSource({ "multipart/form-data, 400", "multipart/form-data; boundary=x, 400", "application/json, 415",
			"text/plain, 415" })
	void whatIsNoFormIsRefused(String type, int status) {
		Answer answer = this.api.send("POST", "/api/imports", "--x\r\nContent-Disposition: form-data; name=\"kind",
				"Content-Type", type, "Authorization", RunningCitygraph.AUTHORIZATION);
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource({ "/api/imports/x", "/api/imports/00000000-0000-0000-0000-000000000000" })
	void unknownIdsAreNotFound(String address) {
		assertThat(this.api.get(address).status()).isEqualTo(404);
	}

	@Test
	void theDescriptionTellsWhoMayWriteAndWhatIsSent() {
		JsonNode description = this.api.get("/v3/api-docs").json();
		assertThat(description.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
		JsonNode post = description.path("paths").path("/api/imports").path("post");
		assertThat(post.at("/security/0").has("token")).isTrue();
		assertThat(post.path("responses").propertyNames()).contains("202", "400", "401", "403", "422", "429", "503");
		assertThat(post.toString()).contains("multipart/form-data");
		JsonNode delete = description.path("paths").path("/api/datasets/{name}").path("delete");
		assertThat(delete.at("/security/0").has("token")).isTrue();
	}

	private static Upload network() {
		return Upload.of("csv", NAME).file("cities.csv", CITIES).file("ties.csv", TIES);
	}

	private Answer remove(String name) {
		return this.api.send("DELETE", "/api/datasets/" + name, "", "Authorization", RunningCitygraph.AUTHORIZATION);
	}

	private JsonNode ended(Answer queued) {
		assertThat(queued.status()).as(queued.text()).isEqualTo(202);
		String address = queued.header("Location");
		assertThat(address).isEqualTo("/api/imports/" + queued.at("/id").asString());
		await().atMost(Duration.ofMinutes(2))
			.until(() -> List.of("completed", "failed")
				.contains(this.api.get(address).at("/state").asString("").toLowerCase(Locale.ROOT)));
		return this.api.get(address).json();
	}

	private static byte[] gzip(byte[] content) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
