package org.citygraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What fails outside the endpoints is answered in the shape of all other failures.
 */
@Hidden
@RestController
class ServerErrors implements ErrorController {

	/** Nothing is added to an answer of which a part was sent: it breaks off. */
	@RequestMapping("/error")
	@Nullable ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			return null;
		}
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem(status, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
	}

	private static ProblemDetail problem(HttpStatus status, @Nullable Object address) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, ServerProblems.DETAIL);
		Optional.ofNullable(address).map(String::valueOf).flatMap(ServerErrors::uri).ifPresent(problem::setInstance);
		return problem;
	}

	private static Optional<URI> uri(String address) {
		try {
			return Optional.of(new URI(address));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** Hands failures before any endpoint to {@link ServerProblems}. */
	@Component
	static class Customizer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

		@Override
		public void customize(ConfigurableTomcatWebServerFactory factory) {
			factory.addContextCustomizers((context) -> {
				if (context.getParent() instanceof StandardHost host) {
					host.setErrorReportValveClass(ServerProblems.class.getName());
				}
			});
		}

	}

}
