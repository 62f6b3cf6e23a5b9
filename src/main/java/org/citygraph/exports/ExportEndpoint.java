package org.citygraph.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.apache.coyote.CloseNowException;
import org.citygraph.facts.FactFilter;
import org.citygraph.web.TooBusy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code /api/export}.
 */
@RestController
@Tag(name = "Exports")
class ExportEndpoint {

	private static final Logger LOG = LoggerFactory.getLogger(ExportEndpoint.class);

	private final Exports exports;

	private final Semaphore places;

	ExportEndpoint(Exports exports, ExportSettings settings) {
		this.exports = exports;
		this.places = new Semaphore(settings.atOnce());
	}

	@GetMapping("/api/export/{format}")
	@Operation(summary = "The network or a part of it, in a format of other tools. Without a day: all facts ever told")
	@ApiResponse(responseCode = "200", description = "The file",
			content = { @Content(mediaType = "application/json"), @Content(mediaType = "application/graphml+xml"),
					@Content(mediaType = "application/gexf+xml"), @Content(mediaType = "application/geo+json"),
					@Content(mediaType = "application/zip"), @Content(mediaType = "text/csv") })
	void export(
			@Parameter(schema = @Schema(allowableValues = { "csv", "geojson", "gexf", "graphml", "json",
					"statements" })) @PathVariable String format,
			@Valid @ParameterObject FactFilter filter, @Valid @ParameterObject Countries countries, HttpMethod method,
			HttpServletResponse response) throws IOException {
		ExportFormat wanted = ExportFormat.named(format);
		if (!this.places.tryAcquire()) {
			throw new TooBusy();
		}
		try {
			this.exports.requireKnown(filter, countries);
			head(wanted, filter, response);
			if (!HttpMethod.HEAD.equals(method)) {
				this.exports.export(wanted, filter, countries, response.getOutputStream());
			}
		}
		catch (RuntimeException ex) {
			fail(ex, response);
		}
		finally {
			this.places.release();
		}
	}

	private static void head(ExportFormat format, FactFilter filter, HttpServletResponse response) {
		String name = "citygraph" + filter.namedDataset().map((dataset) -> "-" + dataset).orElse("") + "."
				+ format.ending();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

	/**
	 * Nothing half-written may look complete: once a part was sent, the connection is
	 * closed, which the server does for whatever it cannot answer itself. That a caller
	 * went away is no news.
	 */
	static void fail(RuntimeException ex, HttpServletResponse response) throws IOException {
		if (!response.isCommitted()) {
			response.reset();
			throw ex;
		}
		if (!(ex instanceof UncheckedIOException) && !(ex instanceof JacksonIOException)) {
			LOG.warn("An export broke off: {}", ex.toString());
		}
		throw new CloseNowException("An export broke off");
	}

}
