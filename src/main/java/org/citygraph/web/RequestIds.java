package org.citygraph.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Each call has an id, which its answer tells and the lines that are logged meanwhile
 * carry: the caller's own {@code X-Request-Id} where that is a plain one, else a new one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

	private static final String HEADER = "X-Request-Id";

	/** As the log's pattern names it. */
	private static final String LOGGED_AS = "requestId";

	/** Nothing that could make two lines of one, or a line very long. */
	private static final Predicate<String> PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}").asMatchPredicate();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = Optional.ofNullable(request.getHeader(HEADER))
			.filter(PLAIN)
			.orElseGet(() -> UUID.randomUUID().toString());
		response.setHeader(HEADER, id);
		MDC.put(LOGGED_AS, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOGGED_AS);
		}
	}

}
