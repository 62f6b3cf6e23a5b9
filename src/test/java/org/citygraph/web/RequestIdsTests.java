package org.citygraph.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdsTests {

	private final AtomicReference<String> logged = new AtomicReference<>();

	@Test
	void theCallersOwnIdIsLoggedAndToldBack() throws Exception {
		assertThat(told("upload-42.a_B")).isEqualTo("upload-42.a_B").isEqualTo(this.logged.get());
		assertThat(MDC.get("requestId")).as("once the call has ended").isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two words", "line\nbreak", "[1]", "é",
			"a-text-of-sixty-five-characters-which-is-one-more-than-an-id-may-have" })
	void anotherThanAPlainOneIsReplaced(String given) throws Exception {
		assertThat(told(given)).matches("[0-9a-f-]{36}").isEqualTo(this.logged.get());
	}

	@Test
	void callsWithoutOneHaveDifferentIds() throws Exception {
		assertThat(told()).matches("[0-9a-f-]{36}").isNotEqualTo(told());
	}

	private String told(String... given) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/search");
		for (String id : given) {
			request.addHeader("X-Request-Id", id);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new RequestIds().doFilter(request, response, (asked, answered) -> this.logged.set(MDC.get("requestId")));
		return String.valueOf(response.getHeader("X-Request-Id"));
	}

}
