package org.citygraph.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.citygraph.database.CommitUnknown;
import org.citygraph.database.DatabaseFailure;
import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure with problem details (RFC 9457). Only what is the program's own
 * fault is logged.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

	private final Redirects redirects;

	private final CallErrors errors;

	Problems(Redirects redirects, CallErrors errors) {
		this.redirects = redirects;
		this.errors = errors;
	}

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidParameters ex, HttpServletRequest request) {
		return badRequest(ex.errors(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> notFound(NotFound ex, HttpServletRequest request) {
		try {
			return this.redirects.of(request)
				.orElseGet(() -> answer(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage())));
		}
		catch (Neo4jException broken) {
			return database(broken);
		}
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Refused ex) {
		return answer(HttpStatus.CONFLICT, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> timedOut(TimeLimitPassed ex) {
		return answer(HttpStatus.GATEWAY_TIMEOUT, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> undecodable(InvalidParameterException ex) {
		if (ex.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
			return answer(HttpStatus.CONTENT_TOO_LARGE, "The form is too large; ask for less at a time.");
		}
		return answer(HttpStatus.BAD_REQUEST, "The question after the path cannot be read; it is not UTF-8, escaped.");
	}

	@ExceptionHandler
	ResponseEntity<Object> brokenForm(MultipartException ex) {
		return answer(HttpStatus.BAD_REQUEST, "The form cannot be read: it is cut off, or has too many parts.");
	}

	@ExceptionHandler
	ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException ex, HttpServletRequest request) {
		return badRequest(List.of(new Invalid(ex.getName(), reason(ex.getValue(), ex))), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> database(Neo4jException ex) {
		DatabaseFailure failure = DatabaseFailure.of(ex);
		return switch (failure) {
			case TIME_LIMIT -> timedOut(new TimeLimitPassed());
			case OUTAGE, OUT_OF_ORDER -> {
				LOG.warn("The database is {}: {}", failure, ex.getMessage());
				yield unavailable(failure.advice());
			}
			case WRONG_VALUE, OURS -> failed(failure.advice(), ex);
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> perhapsWritten(CommitUnknown ex) {
		LOG.warn("A call broke off: {}", ex.getMessage());
		return unavailable(String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> tooBusy(TooBusy ex) {
		return unavailable(String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> own(RuntimeException ex) {
		return failed(DatabaseFailure.OURS.advice(), ex);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return badRequest(ex.getFieldErrors().stream().map(Problems::invalid).toList(), servlet(request));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return badRequest(ex.getParameterValidationResults().stream().flatMap(Problems::invalid).toList(),
				servlet(request));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return badRequest(List.of(new Invalid(ex.getParameterName(), "It is missing.")), servlet(request));
	}

	/** Reading JSON wraps whatever the body's stream throws. */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return (NestedExceptionUtils.getRootCause(ex) instanceof ErrorResponseException own)
				? handleErrorResponseException(own, headers, own.getStatusCode(), request)
				: super.handleHttpMessageNotReadable(ex, headers, status, request);
	}

	/**
	 * As problem details whatever the caller accepts, and even if that cannot be read.
	 */
	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(body);
	}

	/** Of a parameter that gathers several, such as a page, the one that is wrong. */
	static Stream<Invalid> invalid(ParameterValidationResult result) {
		if (result instanceof ParameterErrors gathered) {
			return gathered.getFieldErrors().stream().map(Problems::invalid);
		}
		String name = String.valueOf(result.getMethodParameter().getParameterName());
		return result.getResolvableErrors()
			.stream()
			.map((error) -> new Invalid(name, "It " + error.getDefaultMessage() + "."));
	}

	static Invalid invalid(FieldError error) {
		String reason = error.isBindingFailure() ? reason(error.getRejectedValue(), error.unwrap(Throwable.class))
				: "It " + error.getDefaultMessage() + ".";
		return new Invalid(error.getField().replaceFirst("\\[.*", ""), reason);
	}

	/** The converter's own sentence where it gave one. */
	static String reason(@Nullable Object value, Throwable failure) {
		for (Throwable link = failure; link != null; link = link.getCause()) {
			if (link instanceof NotAcceptable && link.getMessage() != null) {
				return link.getMessage();
			}
		}
		return "'%s' is not a valid value.".formatted(NotAcceptable.shown(String.valueOf(value)));
	}

	private static HttpServletRequest servlet(WebRequest request) {
		return ((ServletWebRequest) request).getRequest();
	}

	private ResponseEntity<Object> badRequest(List<Invalid> first, HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"Some parameters cannot be accepted; 'errors' names each with its reason.");
		problem.setProperty("errors", this.errors.of(request, first));
		return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static ResponseEntity<Object> unavailable(String detail) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "2")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail));
	}

	private static ResponseEntity<Object> failed(String detail, RuntimeException ex) {
		LOG.error("A call failed", ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, detail);
	}

	private static ResponseEntity<Object> answer(HttpStatus status, String detail) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

}
