package org.citygraph.uploads;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.web.NotFound;
import org.citygraph.web.Page;
import org.citygraph.web.Quick;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/imports}, and the removal of data sets. Whoever writes is known by a token.
 */
@RestController
@Tag(name = "Imports")
class ImportEndpoint {

	private final Uploads uploads;

	private final Jobs jobs;

	ImportEndpoint(Uploads uploads, Jobs jobs) {
		this.uploads = uploads;
		this.jobs = jobs;
	}

	@PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Imports files into a data set; one import runs at a time, few wait")
	@ApiResponse(responseCode = "202", description = "It is queued; Location tells where it is reported")
	@ApiResponse(responseCode = "422", description = "The files cannot be read; 'detail' or 'errors' tell why")
	@SecurityRequirement(name = "token")
	ResponseEntity<Job> take(@Valid @ModelAttribute UploadForm form, Principal caller) {
		return queued(this.uploads.take(form, caller.getName()));
	}

	@GetMapping("/api/imports")
	@Operation(summary = "Imports and removals since the program started, the latest first")
	ResponseEntity<Answer> all(@Valid @ParameterObject Page page) {
		List<Job> all = this.jobs.all();
		List<Job> part = all.stream().skip(page.start()).limit(page.size()).toList();
		return page.answer(new Answer(part), page.start() + part.size() < all.size());
	}

	@GetMapping("/api/imports/{id}")
	@Operation(summary = "How far an import is, or what it did")
	Job one(@PathVariable String id) {
		return find(id);
	}

	@Quick
	@DeleteMapping("/api/datasets/{name}")
	@Operation(summary = "Takes a data set out: its facts and documents, and the entities that no other lists")
	@ApiResponse(responseCode = "202", description = "It is queued; Location tells where it is reported")
	@ApiResponse(responseCode = "404", description = "No data set of that name is loaded")
	@ApiResponse(responseCode = "422", description = "It is the built-in one")
	@SecurityRequirement(name = "token")
	ResponseEntity<Job> remove(@PathVariable String name, Principal caller) {
		return queued(this.uploads.remove(name, caller.getName()));
	}

	private Job find(String id) {
		try {
			return this.jobs.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("import", id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("import", id);
		}
	}

	private static ResponseEntity<Job> queued(Job job) {
		return ResponseEntity.accepted().location(URI.create("/api/imports/" + job.id())).body(job);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(UploadRefused ex) {
		return unprocessable(
				ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(ex.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(DossierRefused ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				"The dossiers hold mistakes; 'errors' tells each.");
		problem.setProperty("errors", ex.mistakes().stream().limit(100).map(Object::toString).toList());
		return unprocessable(problem);
	}

	private static ResponseEntity<ProblemDetail> unprocessable(ProblemDetail problem) {
		return ResponseEntity.unprocessableContent().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	@Schema(name = "Imports")
	record Answer(List<Job> imports) {
	}

}
