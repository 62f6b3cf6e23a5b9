package org.citygraph.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps pages at home: they load from and talk to this program and the database, nothing
 * else.
 */
class PageHeaders implements HandlerInterceptor {

	private final String policy;

	private PageHeaders(String policy) {
		this.policy = policy;
	}

	/** For our own pages, whose scripts and styles are files. */
	static PageHeaders strict() {
		return new PageHeaders("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
				+ "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
	}

	/**
	 * For Neo4j Browser, which makes its styles and workers at run time.
	 */
	static PageHeaders ofNeo4jBrowser(Connection connection) {
		return new PageHeaders("default-src 'self'; script-src 'self'; worker-src 'self' blob:; "
				+ "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
				+ "connect-src 'self' " + connection.sources() + "; object-src 'none'; frame-src 'none'; "
				+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", this.policy);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		return true;
	}

}
