package org.citygraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers with problem details, too, where the HTTP server refuses a call before any
 * endpoint sees it, for instance one whose address is malformed. Public, with a
 * constructor without arguments, since the server makes it.
 */
public class ServerProblems extends ErrorReportValve {

	/** What went wrong is not known any more, or no business of the caller's. */
	static final String DETAIL = "The HTTP server could not read or answer this call.";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			AnswerHeaders.ofFailure(response::setHeader);
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.getOutputStream().write(problem(status).getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The caller is gone", ex);
		}
	}

	private static String problem(HttpStatus status) {
		return """
				{"title":"%s","status":%d,"detail":"%s"}""".formatted(status.getReasonPhrase(), status.value(), DETAIL);
	}

}
