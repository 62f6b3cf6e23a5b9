package org.citygraph.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrokenOffTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void whatFailsBeforeAnythingIsSentIsAProblem() {
		this.response.setContentType("application/zip");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> ExportEndpoint.fail(new IllegalStateException(), this.response));
		assertThat(this.response.getContentType()).isNull();
	}

	/** No endpoint's advice knows this exception: the server closes the connection. */
	@ParameterizedTest
	@MethodSource("failures")
	void whatFailsLaterBreaksTheConnection(RuntimeException failure) throws IOException {
		this.response.flushBuffer();
		assertThatExceptionOfType(CloseNowException.class).isThrownBy(() -> ExportEndpoint.fail(failure, this.response))
			.withNoCause();
	}

	static Stream<RuntimeException> failures() {
		IOException full = new IOException("No space left on device");
		return Stream.of(new IllegalStateException(), new UncheckedIOException(full),
				JacksonIOException.construct(full));
	}

	@Test
	void jsonThatBreaksOffStaysOpen() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> {
			try (JsonGenerator json = Json.generator(out)) {
				json.writeStartArray();
				throw new IllegalStateException();
			}
		});
		assertThat(out).hasToString("[");
	}

}
