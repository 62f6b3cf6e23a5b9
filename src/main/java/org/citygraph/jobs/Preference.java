package org.citygraph.jobs;

import java.util.Arrays;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

/** What a caller prefers (RFC 7240). */
final class Preference {

	static final String RESPOND_ASYNC = "respond-async";

	private Preference() {
	}

	/** Among other preferences, which may have parameters. */
	static boolean isToRespondLater(HttpServletRequest request) {
		return Collections.list(request.getHeaders("Prefer"))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",", 100)))
			.map((preference) -> preference.replaceFirst(";.*", "").strip())
			.anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
	}

}
