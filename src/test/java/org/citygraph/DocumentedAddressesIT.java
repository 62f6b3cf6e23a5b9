package org.citygraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers are told to open does open. Not beside tests that change the data, at
 * which an export breaks off.
 */
@RunningCitygraph
@Tag("once")
class DocumentedAddressesIT {

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

	static Stream<String> addresses() throws IOException {
		return Documentation.told("http://localhost:8080[^\\s`>|)]*");
	}

}
