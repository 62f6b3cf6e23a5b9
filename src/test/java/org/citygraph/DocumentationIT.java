package org.citygraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.CommandHere;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README and the pages under {@code docs} tell a reader to open or to type
 * works.
 */
@RunningCitygraph
@Execution(ExecutionMode.CONCURRENT)
class DocumentationIT {

	/** Readers type one command after the other. */
	@TempDir
	static Path oneHome;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@MethodSource("addresses")
	void everyAddressThatIsToldOpens(String address) throws Exception {
		URI local = URI.create(address.replace("localhost:8080", "localhost:" + this.port));
		try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
			HttpResponse<String> answer = client.send(HttpRequest.newBuilder(local).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			assertThat(answer.body()).isNotBlank();
		}
	}

	@ParameterizedTest
	@MethodSource("commands")
	@Execution(ExecutionMode.SAME_THREAD)
	void everyCommandThatIsToldRuns(String command) {
		CitygraphJar.Ended ended = CommandHere.run(List.of("--citygraph.home=" + oneHome), command.split(" ", -1));
		assertThat(ended.code()).as(ended.told().toString()).isZero();
	}

	static Stream<String> addresses() throws IOException {
		return told("http://localhost:8080[^\\s`>|)]*");
	}

	/**
	 * Those without a placeholder; imports of the pages' own dossiers are tested by
	 * themselves, and {@code check} is run by {@link CitygraphJar} before all others.
	 */
	static Stream<String> commands() throws IOException {
		return told("(?m)(?<=^    java -jar target/citygraph\\.jar ).+$")
			.filter((command) -> !command.matches(".*([A-Z]{4}|\\.yaml|^check$).*"));
	}

	private static Stream<String> told(String pattern) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path page : pages()) {
			Pattern.compile(pattern)
				.matcher(Files.readString(page))
				.results()
				.map(MatchResult::group)
				.forEach(found::add);
		}
		return found.stream().distinct();
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md")), docs)
				.filter((file) -> file.toString().endsWith(".md"))
				.toList();
		}
	}

}
