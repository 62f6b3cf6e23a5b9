package org.citygraph.web;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectsTests {

	private static final Map<String, String> NOW = Map.of("us-old", "us-new", "us-older", "us-new");

	private final Redirects redirects = new Redirects(new StaticListableBeanFactory(Map.of("former",
			(FormerIds) (ids) -> ids.stream()
				.filter(NOW::containsKey)
				.collect(Collectors.toMap((id) -> id, (id) -> NOW.getOrDefault(id, id)))))
		.getBeanProvider(FormerIds.class));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/entities/us-old               |                              | /api/entities/us-new
					/api/entities/us-old/facts         | limit=1                      | /api/entities/us-new/facts?limit=1
					/api/paths                         | from=us-old&to=a=b           | /api/paths?from=us-new&to=a=b
					/api/paths                         | to=x&avoid=us-a,us-old&from= | /api/paths?to=x&avoid=us-a,us-new&from=
					/api/paths                         | avoid=us-older%2Cus-old      | /api/paths?avoid=us-new%2Cus-new
					/api/paths                         | from=us-old&q=%3D%26%20+a    | /api/paths?from=us-new&q=%3D%26%20+a
					/api/paths                         | from=us-old&us-old=us-older-2 | /api/paths?from=us-new&us-old=us-older-2
					/api/paths                         | from=us-old&q=x=us-old&&flag | /api/paths?from=us-new&q=x=us-old&&flag
					""")
	void onlyTheFormerIdIsReplaced(String path, String query, String location) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		assertThat(this.redirects.of(request)).hasValueSatisfying((answer) -> {
			assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PERMANENT_REDIRECT);
			assertThat(answer.getHeaders().getLocation()).hasToString(location);
		});
	}

	@Test
	void whoNamesNoFormerIdIsSentNowhere() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/entities/us-new");
		request.setQueryString("q=us-old=1");
		assertThat(this.redirects.of(request)).isEmpty();
	}

}
