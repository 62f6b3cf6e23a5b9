package org.citygraph.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises who calls by the token of the header {@code Authorization}. A wrong one is
 * refused whatever is asked; without one, or where none is configured, a call goes on as
 * nobody's.
 */
final class TokenFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);

	private static final String SCHEME = "Bearer ";

	/** Longer ones are wrong without being looked at. */
	private static final int LONGEST = 200;

	private final Tokens tokens;

	private final FailedAttempts failures;

	TokenFilter(Tokens tokens, FailedAttempts failures) {
		this.tokens = tokens;
		this.failures = failures;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.tokens.isEmpty() || shown(request).isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRemoteAddr();
		Optional<String> holder = shown(request).filter((text) -> text.length() <= LONGEST)
			.flatMap((text) -> this.tokens.holder(new Token(text)));
		if (holder.isEmpty()) {
			refuse(address, response);
			return;
		}
		recognise(holder.get());
		chain.doFilter(request, response);
	}

	private static Optional<String> shown(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter((header) -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
			.map((header) -> header.substring(SCHEME.length()).strip());
	}

	/** A right token is never refused for others' wrong ones from the same address. */
	private void refuse(String address, HttpServletResponse response) throws IOException {
		if (this.failures.areTooMany(address)) {
			Refusal.TOO_MANY.answer(response);
			return;
		}
		note(address);
		Refusal.WRONG_TOKEN.answer(response);
	}

	private void note(String address) {
		int count = this.failures.add(address);
		LOG.warn("A wrong token came from {}{}", address,
				(count == FailedAttempts.MOST) ? "; further ones are refused for a minute" : "");
	}

	private static void recognise(String holder) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new PreAuthenticatedAuthenticationToken(holder, "", List.of()));
		SecurityContextHolder.setContext(context);
	}

}
