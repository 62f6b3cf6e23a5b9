package org.citygraph.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	@BeforeEach
	void ask() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/documents");
		request.setQueryString("q=%D0%9A%26a&limit=2");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void holdsTwentyFiveFromTheBeginningUnlessSaid() {
		Page page = new Page(null, null);
		assertThat(page.size()).isEqualTo(25);
		assertThat(page.start()).isZero();
	}

	@Test
	void linksToWhatFollowsAndKeepsTheRestOfTheQuestionEscaped() {
		assertThat(new Page(2, 4).answer("body", true).getHeaders().getFirst(HttpHeaders.LINK))
			.isEqualTo("<http://localhost/api/documents?q=%D0%9A%26a&offset=6&limit=2>; rel=\"next\"");
	}

	@Test
	void linksToNothingAfterTheLast() {
		assertThat(new Page(2, 4).answer("body", false).getHeaders().containsHeader(HttpHeaders.LINK)).isFalse();
	}

}
