package org.citygraph.jobs;

import java.net.URI;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers calls that became jobs, and those whose work would not fit into memory.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before what answers any failure
class JobAnswers {

	@ExceptionHandler
	ResponseEntity<JobReport> deferred(Deferred answer) {
		ResponseEntity.BodyBuilder accepted = ResponseEntity.accepted()
			.location(URI.create("/api/jobs/" + answer.job().id()));
		if (answer.asWished()) {
			accepted.header("Preference-Applied", Preference.RESPOND_ASYNC);
		}
		return accepted.body(answer.job().report());
	}

	/** Only where waiting helps it says when to try again. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(NotEnoughMemory ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				String.valueOf(ex.getMessage()));
		problem.setProperty("neededBytes", ex.needed());
		problem.setProperty("availableBytes", ex.available());
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		return (ex.later() ? answer.header(HttpHeaders.RETRY_AFTER, "10") : answer).body(problem);
	}

}
