package org.citygraph.web;

import java.util.List;
import java.util.Map;

import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownParametersTests {

	private final KnownParameters known = new KnownParameters();

	@Test
	void acceptsRequestParametersAndComponentsOfRecords() throws NoSuchMethodException {
		assertThat(asked("paged", "q", "limit", "offset", "named")).isTrue();
	}

	@Test
	void refusesWhatNoParameterIsCalled() {
		assertThatExceptionOfType(InvalidParameters.class).isThrownBy(() -> asked("paged", "q", "Limit", "page"))
			.satisfies((ex) -> assertThat(ex.errors()).extracting(Invalid::parameter).containsExactly("Limit", "page"));
	}

	@Test
	void leavesThoseThatTakeAllToThemselves() throws NoSuchMethodException {
		assertThat(asked("all", "anything")).isTrue();
	}

	@Test
	void refusesAParameterThatStandsTwice() {
		assertThatExceptionOfType(InvalidParameters.class).isThrownBy(() -> asked("paged", "q", "q"))
			.satisfies((ex) -> assertThat(ex.errors()).extracting(Invalid::reason)
				.containsExactly("It stands twice; separate several values by commas."));
	}

	@Test
	void leavesWhatIsNoEndpointAlone() {
		assertThat(this.known.preHandle(request("anything"), new MockHttpServletResponse(), "a page")).isTrue();
	}

	private boolean asked(String endpoint, String... parameters) throws NoSuchMethodException {
		Class<?>[] takes = endpoint.equals("all") ? new Class<?>[] { Map.class }
				: new Class<?>[] { String.class, String.class, Page.class };
		HandlerMethod method = new HandlerMethod(new Endpoints(), Endpoints.class.getDeclaredMethod(endpoint, takes));
		return this.known.preHandle(request(parameters), new MockHttpServletResponse(), method);
	}

	private static MockHttpServletRequest request(String... parameters) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		List.of(parameters).forEach((name) -> request.addParameter(name, "1"));
		return request;
	}

	static final class Endpoints {

		String paged(@RequestParam String q, @RequestParam("named") @Nullable String other, Page page) {
			return q + other + page;
		}

		String all(@RequestParam Map<String, String> parameters) {
			return parameters.toString();
		}

	}

}
