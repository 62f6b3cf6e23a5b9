package org.citygraph.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a call may not write, answered as problem details before any endpoint sees it. */
enum Refusal {

	OFF(HttpStatus.FORBIDDEN,
			"Writing is off: no token is configured. The command 'token NAME' prints a new one and the setting for it."),
	NO_TOKEN(HttpStatus.UNAUTHORIZED, "Writing needs a token: send the header 'Authorization: Bearer TOKEN'."),
	WRONG_TOKEN(HttpStatus.UNAUTHORIZED, "This token is not known."),
	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong tokens came from this address; wait a minute.");

	private final HttpStatus status;

	private final String detail;

	Refusal(HttpStatus status, String detail) {
		this.status = status;
		this.detail = detail;
	}

	void answer(HttpServletResponse response) throws IOException {
		switch (this) {
			case NO_TOKEN -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"citygraph\"");
			case WRONG_TOKEN ->
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"citygraph\", error=\"invalid_token\"");
			case TOO_MANY ->
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(FailedAttempts.WINDOW.toSeconds()));
			case OFF -> {
				// Nothing that a caller could do.
			}
		}
		response.setStatus(this.status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter()
			.write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(this.status.getReasonPhrase(),
					this.status.value(), this.detail));
	}

}
