package org.citygraph.exports;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

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

}
