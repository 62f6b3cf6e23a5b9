package org.citygraph.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.JsonGenerator;

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
	@Test
	void whatFailsLaterBreaksTheConnection() throws IOException {
		this.response.flushBuffer();
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> ExportEndpoint.fail(new IllegalStateException(), this.response))
			.withNoCause();
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
