package org.citygraph.web;

import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every answer has, so that a browser makes nothing else of it than what it
 * is: it loads nothing, runs nothing and stands in no frame. Pages that need more set
 * these headers themselves. Failures are never kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerHeaders extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Map<String, String> HEADERS = Map.of(POLICY,
			"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", "X-Content-Type-Options",
			"nosniff", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy", "same-origin",
			HttpHeaders.CACHE_CONTROL, "no-cache");

	/** The pages that show the API's description style themselves as they run. */
	private static final String SWAGGER_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** Those of a failure. */
	static void ofFailure(BiConsumer<String, String> target) {
		HEADERS.forEach(target);
		target.accept(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Kept kept = new Kept(response);
		if (request.getRequestURI().startsWith("/swagger-ui/")) {
			kept.setHeader(POLICY, SWAGGER_POLICY);
		}
		chain.doFilter(request, kept);
	}

	/** Has each of the headers once, whatever is done to the answer. */
	private static final class Kept extends HttpServletResponseWrapper {

		Kept(HttpServletResponse response) {
			super(response);
			HEADERS.forEach(response::setHeader);
		}

		@Override
		public void addHeader(String name, String value) {
			if (HEADERS.containsKey(name)) {
				setHeader(name, value);
			}
			else {
				super.addHeader(name, value);
			}
		}

		@Override
		public void reset() {
			super.reset();
			HEADERS.forEach(this::setHeader);
		}

		@Override
		public void setStatus(int status) {
			super.setStatus(status);
			requireFresh(status);
		}

		@Override
		public void sendError(int status) throws IOException {
			requireFresh(status);
			super.sendError(status);
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			requireFresh(status);
			super.sendError(status, message);
		}

		private void requireFresh(int status) {
			if (status >= SC_BAD_REQUEST) {
				ofFailure(this::setHeader);
			}
		}

	}

}
